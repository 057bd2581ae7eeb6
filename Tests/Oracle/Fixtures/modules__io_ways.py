import io, os, sys
s = io.StringIO('line1\nline2\r\nline3'); print(s.read(3), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0), list(s), s.getvalue() == 'line1\nline2\r\nline3', s.closed)
s = io.StringIO(); print(s.write('héllo'), s.tell(), s.seek(2), s.write('XX'), s.getvalue(), s.truncate(3), s.getvalue(), s.seek(0, 2), s.writelines(['a', 'b']), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.newlines, s.encoding, s.errors); s.close()
for nl in (None, '', '\n', '\r', '\r\n'):
    t = io.StringIO('a\nb\r\nc\rd', newline=nl); print(repr(nl), t.readlines(), repr(t.getvalue()))
for f in (lambda: s.read(), lambda: s.write('x'), lambda: io.StringIO(5), lambda: io.StringIO('a').write(5), lambda: io.StringIO('a').seek(-1), lambda: io.StringIO('a').seek(1, 1), lambda: io.StringIO('a').read('x'), lambda: io.StringIO('a', newline='x'), lambda: io.BytesIO('a'), lambda: io.BytesIO(b'a').write('x'), lambda: io.BytesIO().seek(-1), lambda: io.BytesIO(b'a').readinto(5), lambda: open('/nonexistent/x'), lambda: open('/tmp', 'w'), lambda: open('x', 'q'), lambda: open('x', 'rw'), lambda: open('x', 'rb', encoding='utf8'), lambda: open('x', buffering=0), lambda: io.StringIO().fileno(), lambda: open(-1), lambda: open('x', 'b'), lambda: open('x', newline='z'), lambda: io.StringIO('abc').truncate(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b'abc\ndef'); print(b.read(2), b.readline(), b.read1(1), b.tell(), b.getbuffer()[0], b.getvalue(), b.seek(-2, 2), b.read(), b.seek(0), b.readlines(), bytes(b.getbuffer()), b.seek(10), b.write(b'z'), b.getvalue(), b.truncate(2), b.getvalue())
ba = bytearray(4); b = io.BytesIO(b'123456'); print(b.readinto(ba), ba, b.readinto1(ba), ba, b.peek if hasattr(b, 'peek') else 'nopeek')
p = '/tmp/_a11_test.txt'
with open(p, 'w') as f: print(f.name, f.mode, f.encoding, f.closed, f.write('one\ntwo\nthree\n'), f.tell(), f.writable(), f.readable(), f.line_buffering, f.fileno() > 2, repr(f))
print(f.closed)
try: f.write('x')
except ValueError as e: print(e)
with open(p) as f:
    print(next(f), f.readline(), f.read(2), f.read(), f.read()); f.seek(0); print([l.rstrip() for l in f], f.tell())
with open(p, 'a+') as f: f.write('four'); f.seek(0); print(f.read())
with open(p, 'r+') as f: f.write('ONE'); f.seek(0); print(f.readline())
with open(p, 'rb') as f: print(f.read(), repr(f), type(f).__name__, type(f.raw).__name__)
with open(p, 'wb') as f: print(f.write(b'\xff\xfe\x00'), type(f).__name__)
try: open(p, encoding='utf-8').read()
except UnicodeDecodeError as e: print(e, e.reason, e.start)
for e in ('ignore', 'replace', 'backslashreplace', 'surrogateescape'): print(ascii(open(p, errors=e).read()))
print(ascii(open(p, encoding='latin-1').read()))
try: open(p, 'x')
except FileExistsError as e: print(e.errno, e.strerror, e.filename == p, str(e)[:10])
with open(p, 'w', newline='\r\n') as f: f.write('a\nb\n')
print(open(p, 'rb').read(), repr(open(p).read()), repr(open(p, newline='').read()))
with open(p, 'wb', buffering=0) as f: print(type(f).__name__, f.write(b'raw'))
with open(p, 'w') as f: print('a', 1, None, sep='|', end='$', file=f, flush=True); f.writelines(x for x in 'xyz')
print(open(p).read(), os.path.getsize(p), os.path.exists(p)); os.remove(p); print(os.path.exists(p))
t = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', write_through=True); t.write('é\n'); print(t.buffer.getvalue(), t.detach().getvalue())
class Up(io.StringIO):
    def write(self, s): return super().write(s.upper())
u = Up(); print('hello', file=u); print(u.getvalue()); 
print(isinstance(u, io.TextIOBase), isinstance(b, io.IOBase), io.DEFAULT_BUFFER_SIZE, io.SEEK_END, sys.stdout.encoding, sys.stdin.mode if hasattr(sys.stdin,'mode') else '', issubclass(io.UnsupportedOperation, OSError))
with io.StringIO('ctx') as c: print(c.read())
print(c.closed)
