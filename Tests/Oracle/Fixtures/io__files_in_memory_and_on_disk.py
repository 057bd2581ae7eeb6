"""StringIO, BytesIO, text wrappers and files, open and closed."""

import io, sys, os
s = io.StringIO('line1\nline2\r\nline3')
print(s.read(3), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0))
print(s.getvalue())
s = io.StringIO(newline=None)
s.write('a\r\nb\rc\n')
print(repr(s.getvalue()), s.newlines)
s = io.StringIO('a\r\nb', newline='')
print(s.readlines())
s = io.StringIO('x\ny', newline='\r\n')
print(repr(s.getvalue()))
for f in (
    lambda: io.StringIO(5), lambda: io.StringIO().write(b'x'), lambda: io.StringIO().seek(-1),
    lambda: io.StringIO().seek(1, 1), lambda: io.StringIO('abc').seek(0, 2),
    lambda: io.StringIO().truncate(-1), lambda: io.StringIO(newline='x'), lambda: io.BytesIO('x'),
    lambda: io.BytesIO().write('x'), lambda: io.BytesIO().seek(-1),
    lambda: io.BytesIO(b'abc').seek(-1, 2), lambda: io.StringIO().fileno(),
    lambda: io.BytesIO().fileno(), lambda: io.StringIO().detach(), lambda: io.BytesIO(5),
    lambda: io.StringIO().read('x'), lambda: io.BytesIO(b'abc').read(-5),
    lambda: io.StringIO('ab').read(None), lambda: io.BytesIO().truncate(-1),
    lambda: io.TextIOWrapper(5), lambda: io.TextIOWrapper(io.BytesIO(), encoding='nope'),
    lambda: io.BufferedReader(5), lambda: io.BytesIO(b'xyz').readinto(5),
    lambda: io.BytesIO(b'x').readinto(bytearray(3)), lambda: io.open('x', 'q'),
    lambda: io.FileIO('/nonexistent')
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b = io.BytesIO(b'hello\nworld')
print(b.read(2), b.read1(2), b.getbuffer().nbytes, b.readline(), b.tell())
print(b.readable(), b.writable(), b.seekable(), b.closed, b.isatty(), list(b))
b.seek(20)
b.write(b'z')
print(b.getvalue())
b.truncate(3)
print(b.getvalue(), b.tell())
b.close()
for m in ('read', 'getvalue', 'readline', 'tell', 'seekable', '__enter__', 'flush'):
    try:
        print(m, getattr(b, m)())
    except Exception as e:
        print(m, type(e).__name__, e)
t = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\n', write_through=True)
t.write('é\n')
print(t.buffer.getvalue(), t.encoding, t.errors, t.line_buffering, t.tell())
t.seek(0)
print(t.read())
print(repr(t))
d = t.detach()
print(d.getvalue())
try:
    t.read()
except ValueError as e:
    print(e)
with io.StringIO() as f:
    print('a', 'b', sep='-', end='!', file=f)
    print(f.getvalue())
try:
    f.getvalue()
except ValueError as e:
    print(e)
open('_t.txt', 'w').write('one\ntwo\nthree\n')
with open('_t.txt') as f:
    print(f.name, f.mode, f.encoding, f.readline(), f.tell(), next(f), [*f], f.closed)
    print(repr(f))
print(f.closed)
with open('_t.txt', 'rb+') as f:
    print(f.read(3), f.seek(-3, 2), f.read(), f.peek() if hasattr(f, 'peek') else '', f)
    print(f.raw)
with open('_t.txt', 'a+') as f:
    f.write('four')
    f.seek(0)
    print(f.read().split())
for a, k in (
    (('_t.txt', 'x'), {}), (('.',), {}), (('_t.txt', 'rb'), {'encoding': 'utf-8'}),
    (('_t.txt', 'r'), {'buffering': 0}), (('',), {}), ((b'_t.txt', 'rw'), {}), ((3.5,), {}),
    (('_t.txt', 'r'), {'newline': 'q'}), (('a\x00b',), {}), ((-1,), {}), ((999,), {})
):
    try:
        open(*a, **k)
        print('ok')
    except Exception as e:
        print(type(e).__name__, e)
with open('_t.txt') as f:
    try:
        f.write('x')
    except io.UnsupportedOperation as e:
        print(e)
    try:
        f.seek(1, 1)
    except io.UnsupportedOperation as e:
        print(e)
with open('_t.txt', 'w') as f:
    try:
        f.read()
    except io.UnsupportedOperation as e:
        print(e)
    try:
        f.write(5)
    except TypeError as e:
        print(e)
    print(f.writable(), f.readable(), f.fileno() > 2)
    f.writelines(['a\n', 'b'])
print(open('_t.txt').read())
os.remove('_t.txt')
print(os.path.exists('_t.txt'))
r = io.FileIO('_u', 'w')
r.write(b'raw')
print(r, r.mode, r.closefd, r.name)
r.close()
print(r, io.FileIO('_u').readall())
os.unlink('_u')
old, sys.stdout = (sys.stdout, io.StringIO())
print('cap')
got = sys.stdout.getvalue()
sys.stdout = old
print(repr(got), isinstance(sys.stdout, io.TextIOBase), isinstance(b, io.IOBase))
print(issubclass(io.StringIO, io.TextIOBase))
