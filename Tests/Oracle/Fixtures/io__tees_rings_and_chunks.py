"""Prefixed output, a ring of bytes, chunks that cut characters."""

import io, sys, contextlib


class Indenter(io.TextIOBase):
    """Writes every line with a prefix."""

    def __init__(self, out, prefix='  '):
        super().__init__()
        self.out, self.prefix, self.fresh = (out, prefix, True)

    def writable(self):
        return True

    def write(self, text):
        for line in text.splitlines(keepends=True):
            if self.fresh:
                self.out.write(self.prefix)
            self.out.write(line)
            self.fresh = line.endswith('\n')
        return len(text)


with contextlib.redirect_stdout(Indenter(sys.stdout, '| ')) as ind:
    print('hello')
    print('multi\nline')
    print('no end', end='')
    print(' … end')
print(type(ind).__mro__[1].__name__, ind.closed)


class RingFile(io.RawIOBase):

    def __init__(self, size):
        self.data, self.pos = (bytearray(size), 0)

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos)
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n

    def write(self, b):
        n = min(len(b), len(self.data) - self.pos)
        self.data[self.pos:self.pos + n] = b[:n]
        self.pos += n
        return n

    def seek(self, off, whence=0):
        self.pos = {0: 0, 1: self.pos, 2: len(self.data)}[whence] + off
        return self.pos

    def tell(self):
        return self.pos


f = RingFile(16)
print(f.write(b'hello'), f.tell(), f.seek(0), f.read(5), f.seek(-3, 2), f.read())
print(f.read())
f.seek(0)
with io.BufferedRandom(f) as b:
    b.write(b'abc')
    b.flush()
    b.seek(0)
    print(b.read(6), b.tell())
    b.seek(1)
    b.write(b'ZZ')
    b.seek(0)
    print(b.read(4))
print(f.closed, bytes(f.data[:5]))
f2 = RingFile(20)
t = io.TextIOWrapper(io.BufferedWriter(f2), encoding='utf-8', newline='\n')
print('zeile eins', file=t)
t.write('ü')
t.flush()
print(bytes(f2.data))
t.close()
print(f2.closed)


class Tee(io.StringIO):

    def __init__(self, *others):
        super().__init__()
        self.others = others

    def write(self, s):
        for o in self.others:
            o.write(s)
        return super().write(s)


cap = io.StringIO()
tee = Tee(cap)
print('x', 'y', file=tee)
print(repr(tee.getvalue()), repr(cap.getvalue()))


class Lined(io.RawIOBase):

    def __init__(self, chunks):
        self.chunks = list(chunks)

    def readable(self):
        return True

    def readinto(self, b):
        if not self.chunks:
            return 0
        c = self.chunks.pop(0)
        b[:len(c)] = c
        return len(c)


r = io.TextIOWrapper(
    io.BufferedReader(Lined([b'ab', b'c\nde', b'\xc3', b'\xa9\r\nf'])), encoding='utf-8'
)
print(r.readline(), [l for l in r], r.read())
r = io.BufferedReader(Lined([b'0123', b'45', b'6789']))
print(r.peek(2), r.read(3), r.read1(2), r.read1(), r.readinto((x := bytearray(3))))
print(x, r.read(), r.read(1), r.closed)
r.close()
print(r.closed, r.raw.closed)
try:
    r.read()
except ValueError as e:
    print(e)
print(isinstance(r, io.BufferedIOBase), isinstance(t, io.TextIOBase))
print(isinstance(f, io.IOBase), isinstance(sys.stdout, io.IOBase))
print(issubclass(RingFile, io.RawIOBase))
print(isinstance(open(__file__), io.TextIOWrapper))
print(isinstance(open(__file__, 'rb'), io.BufferedReader))
print(isinstance(open(__file__, 'rb', 0), io.RawIOBase))
