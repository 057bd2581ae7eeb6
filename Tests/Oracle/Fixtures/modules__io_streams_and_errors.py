import io, sys, os
s = io.StringIO('one\ntwo\r\nthree\rfour', newline=None); print(s.readlines(), s.newlines, s.tell(), s.getvalue())
s = io.StringIO(); print(s.write('héllo'), s.tell(), s.seek(0), s.read(2), s.truncate(3), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.closed, s.encoding, s.errors, s.line_buffering)
for bad in (lambda: s.write(b'x'), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 9), lambda: io.StringIO(5), lambda: io.StringIO('', newline='x'), lambda: s.fileno(), lambda: io.BytesIO('x'), lambda: io.BytesIO().write('x'), lambda: s.detach(), lambda: io.StringIO().foo, lambda: s.truncate(-1), lambda: open('/nonexistent/x'), lambda: open('/tmp', 'w'), lambda: open('x', 'q'), lambda: open('x', 'rw'), lambda: open('x', 'rb', encoding='utf8'), lambda: open('x', buffering=0), lambda: open(''), lambda: open('a\0b'), lambda: open(-1), lambda: open(3.5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b'line1\nline2\n'); print(b.readline(), b.read1(3), b.peek(2) if hasattr(b, 'peek') else '-', b.readinto(bytearray(2)), b.getbuffer().nbytes, b.tell(), list(io.BytesIO(b'a\nb')))
with io.StringIO('x') as f: pass
try: f.read()
except ValueError as e: print(e)
w = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\r\n', write_through=True); w.write('é\n'); print(w.buffer.getvalue(), w, w.encoding, w.errors, w.newlines)
w2 = io.TextIOWrapper(io.BytesIO(b'a\xff\r\nb'), encoding='ascii', errors='replace'); print(w2.read(), repr(w2.newlines))
try: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8').read()
except UnicodeDecodeError as e: print(e)
name = f'/tmp/io_probe_{os.getpid()}.txt'
with open(name, 'w', encoding='utf-8') as f:
    print(f.mode, f.name == name, f.encoding, f.fileno() > 2, f.isatty(), f.write('line one\nline two\n\nlast ✓'), repr(f)[:24], f.tell())
with open(name) as f: print([l for l in f], f.tell(), f.read(), f.seek(5), f.readline(), f.readline(3), f.readlines(2))
with open(name, 'rb') as f: print(f.read(5), f.seek(-3, 2), f.read(), f, f.raw) if 0 else print(f.read(5), f.seek(-3, 2), f.read(), f.mode, f.raw.mode)
with open(name, 'a+') as f: f.write('+'); f.seek(0); print(f.read())
with open(name, 'r+b', buffering=0) as f: print(type(f).__name__, f.write(b'LINE'), f.readall()[:6])
with open(name) as f:
    it = iter(f); next(it)
    try: f.tell()
    except OSError as e: print(e)
    for bad in (lambda: f.write('x'), lambda: f.seek(3, 1), lambda: f.read('x'), lambda: f.readline(1.5)):
        try: print(bad())
        except Exception as e: print(type(e).__name__, e)
try: open(name, 'x')
except FileExistsError as e: print(e.errno, e.strerror, e.filename == name)
print(os.path.getsize(name), os.stat(name).st_size, os.path.isfile(name)); os.remove(name)
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_END, issubclass(io.StringIO, io.TextIOBase), io.UnsupportedOperation.__mro__, isinstance(sys.stdout, io.TextIOWrapper), sys.stdout.name, sys.stdout.mode, sys.stdin.name)
class Upper(io.StringIO):
    def write(self, s): return super().write(s.upper())
u = Upper(); print('abc', 1, file=u); print(repr(u.getvalue()))
