import io


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


s = io.StringIO()
print(s.write('hello'), s.write(' wörld\n漢字\n'), s.tell(), repr(s.getvalue()))
print(s.seek(0), repr(s.read(3)), repr(s.readline()), repr(s.readline()), repr(s.readline()), s.tell())
s.seek(2)
s.write('LL')
print(repr(s.getvalue()), s.truncate(7), repr(s.getvalue()), s.tell(), s.truncate(), repr(s.getvalue()))
s.seek(10)
s.write('x')
print(repr(s.getvalue()))
for newline in ('\n', '', None, '\r', '\r\n'):
    s = io.StringIO('a\nb\r\nc\rd', newline=newline)
    print(repr(newline), repr(s.getvalue()), list(s), s.newlines)
    s.write('x\ny\r\nz')
    print(repr(s.getvalue()), s.newlines)
s = io.StringIO('one\ntwo\nthree')
print(s.readlines(), s.readlines(), s.seek(0), s.readlines(4), s.read(), s.seek(0, 2), s.seek(0, 1))
s.seek(0)
print([line for line in s], next(io.StringIO('q\nw')))
print(s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.encoding, s.errors, s.line_buffering)
s.writelines(['a', 'b'])
s.writelines(x for x in 'cd')
print(repr(s.getvalue()))
with io.StringIO('text') as t:
    print(t.read(2), t.read(), repr(t.read()))
print(t.closed)
attempt(t.read)
attempt(t.getvalue)
attempt(t.write, 'x')
attempt(next, t)
attempt(t.__enter__)
attempt(iter, t)
s = io.StringIO()
attempt(s.write, b'x')
attempt(s.write, 5)
attempt(s.seek, -1)
attempt(s.seek, 1, 1)
attempt(s.seek, 0, 5)
attempt(s.truncate, -1)
attempt(s.read, 'x')
attempt(s.fileno)
attempt(s.detach)
attempt(io.StringIO, b'x')
attempt(io.StringIO, 5)
attempt(io.StringIO, 'a', newline='q')
attempt(io.StringIO, 'a', newline=5)
attempt(io.StringIO, 'a', '\n', 3)
attempt(s.read, None)
attempt(s.writelines, [1])
print(io.StringIO(initial_value='kw').read())
s = io.StringIO('abc')
print(s.read(0), s.read(100), s.readline(2))
s.seek(0)
print(s.readline(2), s.readline(0), s.readline())
print('to file', 1, 2, sep='-', end='!', file=s)
print(repr(s.getvalue()))
s.extra = 5
print(s.extra, isinstance(s, io.TextIOBase), isinstance(s, io.IOBase), type(s))

b = io.BytesIO()
print(b.write(b'hello'), b.write(bytearray(b' world')), b.write(memoryview(b'!\n')), b.tell(), b.getvalue())
print(b.seek(1), b.read(3), b.read1(2), b.readline(), b.read(), b.seek(-3, 2), b.read(), b.seek(2), b.seek(2, 1))
b.seek(20)
b.write(b'end')
print(b.getvalue(), b.truncate(5), b.getvalue(), b.tell())
b = io.BytesIO(b'line1\nline2\r\nline3')
print(b.readlines(), b.seek(0), list(b), b.seek(0), b.readline(3), b.readlines(1))
buffer = bytearray(4)
b.seek(0)
print(b.readinto(buffer), buffer, b.readinto1(buffer), buffer)
print(bytes(b.getbuffer()[2:5]), len(b.getbuffer()), b.getvalue())
print(b.write(b'more'), b.getvalue())
print(b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
b.writelines([b'1', b'2'])
print(b.getvalue())
attempt(b.write, 'text')
attempt(b.write, 5)
attempt(b.seek, -1)
attempt(b.seek, -100, 1)
attempt(b.seek, 0, 7)
attempt(b.truncate, -1)
attempt(b.fileno)
attempt(b.detach)
attempt(io.BytesIO, 'x')
attempt(io.BytesIO, 5)
attempt(b.read, 'x')
attempt(b.read, 1.5)
with b:
    pass
attempt(b.read)
attempt(b.getvalue)
attempt(b.__enter__)
print(isinstance(b, io.BufferedIOBase), io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
print(io.open is open, issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError))
w = io.TextIOWrapper(io.BytesIO('grün\nblau\n'.encode()), encoding='utf-8')
print(w.read(), w.encoding)
raw = io.BytesIO()
w = io.TextIOWrapper(raw, encoding='latin-1', newline='\r\n')
w.write('é\n')
w.flush()
print(raw.getvalue())
r = io.BufferedReader(io.BytesIO(b'abcdef'))
print(r.peek(2)[:2], r.read(3), r.read())


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
print('shout', file=u)
print(repr(u.getvalue()))


class Log(io.StringIO):
    def __init__(self, name):
        super().__init__('start ')
        self.name = name


l = Log('n')
l.seek(0, 2)
l.write('x')
print(l.getvalue(), l.name)
s = io.StringIO('é' * 3 + '漢\n' + 'z')
print(s.read(1), s.readline(), s.read())
