"""The abstract classes of io, derived from and called."""

import io


class Tee(io.IOBase):

    def __init__(self, *streams):
        self.streams = streams

    def write(self, s):
        for st in self.streams:
            st.write(s)
        return len(s)

    def flush(self):
        for st in self.streams:
            st.flush()


a, b = (io.StringIO(), io.StringIO())
t = Tee(a, b)
print('x', 1, file=t)
print(repr(a.getvalue()), repr(b.getvalue()))
t.writelines(['p', 'q'])
print(a.getvalue())


class Counter(io.StringIO):
    n = 0

    def write(self, s):
        self.n += len(s)
        return super().write(s)


c = Counter()
print('abc', file=c)
print(c.n, c.getvalue())


class Lines(io.TextIOBase):

    def __init__(self, lines):
        self.lines = iter(lines)

    def readable(self):
        return True

    def readline(self, size=-1):
        return next(self.lines, '')


l = Lines(['a\n', 'b\n', 'c'])
print(list(l))
l = Lines(['a\n', 'b\n', 'c'])
for i, line in enumerate(l):
    print(i, line.strip())
l = Lines(['a\n', 'b\n', 'c'])
print(l.readlines())
l = Lines(['a\n', 'b\n', 'c'])
print(l.readlines(2))


class B(io.BufferedIOBase):

    def __init__(self, d):
        self.d = d

    def read(self, n=-1):
        if n is None or n < 0:
            n = len(self.d)
        r, self.d = (self.d[:n], self.d[n:])
        return r


b = B(b'0123456789')
x = bytearray(4)
print(b.readinto(x), x)
try:
    print(b.readinto1(x), x)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(b.readline())
except Exception as e:
    print(type(e).__name__, e)


class F(io.RawIOBase):

    def close(self):
        print('closing', self.closed)
        super().close()
        print('closed', self.closed)


f = F()
f.close()
f.close()
with F() as f:
    pass
try:
    with f:
        pass
except ValueError as e:
    print(e)
try:
    f.flush()
except ValueError as e:
    print(e)


class G(io.IOBase):

    def __del__(self):
        print('del')
        super().__del__()

    def close(self):
        print('close')
        super().close()


g = G()
del g
print(io.IOBase.__doc__.splitlines()[0])
print(io.IOBase.__mro__, io.TextIOWrapper.__mro__, io.BytesIO.__mro__)
print(repr(io.RawIOBase()).split(' at')[0])
s = io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO()) if hasattr(io, 'BufferedRWPair') else None
print(s.read() if s else None)
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)
try:
    io.open('/nonexistent')
except FileNotFoundError as e:
    print(e)
print(io.UnsupportedOperation.__mro__)
