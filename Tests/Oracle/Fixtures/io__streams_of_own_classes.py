"""Streams of the program's own classes, and io's files over them."""

import io, os, contextlib


class Upper(io.TextIOBase):

    def __init__(self):
        self.buf = []

    def writable(self):
        return True

    def write(self, s):
        self.buf.append(s.upper())
        return len(s)


u = Upper()
print('hello', 'there', file=u, sep='-')
print(u.buf, u.closed, u.readable(), u.writable(), u.seekable())
with contextlib.redirect_stdout(u):
    print('in redirect')
print(u.buf)
with u as w:
    print(w is u)
print(u.closed)
try:
    u.write('x')
    print(u.buf[-1])
except ValueError as e:
    print(e)


class Raw(io.RawIOBase):

    def __init__(self, data):
        self.data = data
        self.pos = 0
        self.out = bytearray()

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos, 4)
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n

    def write(self, b):
        self.out += bytes(b)
        return len(b)


r = Raw(b'hello world, this is raw')
print(r.read(3), r.read(), r.readall())
r = Raw(b'line one\nline two\nlast')
print(r.readline(), list(r))
r = Raw(b'line one\nline two\nlast')
br = io.BufferedReader(r)
print(br.read(5), br.peek(3)[:3], br.readline(), br.readlines())
r = Raw(b'')
bw = io.BufferedWriter(r)
bw.write(b'abc')
print(bytes(r.out))
bw.flush()
print(bytes(r.out))
r = Raw('héllo\nwörld\n'.encode())
t = io.TextIOWrapper(io.BufferedReader(r), encoding='utf-8')
print(t.readline(), [*t])
print(issubclass(io.StringIO, io.TextIOBase))
print(isinstance(io.BytesIO(), io.BufferedIOBase))
print(issubclass(io.FileIO, io.RawIOBase))
for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    b = c()
    for m in (
        'read', 'readline', 'write', 'fileno', 'seek', 'tell', 'truncate', 'detach', 'isatty',
        'readable', 'writable', 'seekable', 'flush', 'readinto'
    ):
        f = getattr(b, m, None)
        if f is None:
            print(c.__name__, m, 'absent')
            continue
        try:
            args = {'write': (b'x',), 'seek': (0,), 'readinto': (bytearray(2),)}.get(m, ())
            print(c.__name__, m, f(*args))
        except Exception as e:
            print(c.__name__, m, type(e).__name__, e)
