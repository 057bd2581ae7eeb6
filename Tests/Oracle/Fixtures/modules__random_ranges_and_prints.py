"""Ranges of random numbers, and print into files in memory."""

import random, io, sys
random.seed(42)
print([random.randrange(10) for _ in range(5)])
print([random.randrange(5, 50, 7) for _ in range(5)])
print([random.randrange(0, 2 ** 63 - 1, 3) for _ in range(2)])
print([random.getrandbits(k) for k in (1, 7, 31, 32, 33, 62, 63, 64, 65, 100, 0)])
print(random.randrange(-10, 10), random.randrange(10, -10, -3))
print(random.randrange(1 << 70), random.randrange(-2 ** 63, 2 ** 63 - 1))
print(random.randrange(True), random.randint(1, 6), random.choice('abc'))
print(random.sample(range(10), 3), random.shuffle((l := list(range(5)))), l)
for a in (
    (0,), (5, 5), (5, 1), (1, 5, 0), (1, 5, -1), (1.5,), ('x',), (1, None, 2), (-5,), (10, 0, 3)
):
    try:
        print(random.randrange(*a))
    except Exception as e:
        print(type(e).__name__, e)
s = io.StringIO()
print('a', 1, None, sep='|', file=s)
print(file=s)
print('é日', end='', file=s, flush=True)
print(repr(s.getvalue()))


class SS(io.StringIO):

    def write(self, x):
        return super().write(x.upper())


t = SS()
print('abc', file=t)
print(t.getvalue())
s2 = io.StringIO()
s2.write = lambda x: print('patched', repr(x))
print('q', file=s2)
s3 = io.StringIO('12345')
s3.seek(2)
print('X', end='', file=s3)
print(s3.getvalue(), s3.tell())
s4 = io.StringIO(newline='\r\n')
print('a', file=s4)
print(repr(s4.getvalue()))
s.close()
for f in (
    lambda: print('x', file=s), lambda: print('x', file=5), lambda: print('x', sep=5),
    lambda: print('x', end=5), lambda: print('x', foo=1)
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
old = sys.stdout
sys.stdout = io.StringIO()
print('captured', 5)
x = sys.stdout.getvalue()
sys.stdout = old
print(repr(x))
