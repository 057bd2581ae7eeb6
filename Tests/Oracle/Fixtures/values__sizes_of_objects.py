# generator memory cliché and sizes
import sys
lst = [x * x for x in range(10000)]
gen = (x * x for x in range(10000))
print(sys.getsizeof(lst), sys.getsizeof(gen), sys.getsizeof(range(10000)))
def g(n):
    for i in range(n):
        yield i * i
print(sys.getsizeof(g(5)))
class A: pass
class S:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class D:
    def __init__(self, x, y): self.x, self.y = x, y
print(sys.getsizeof(S(1, 2)), sys.getsizeof(D(1, 2)))
print([sys.getsizeof(x) for x in ("", "a", "é", [], (), {}, set(), 0, 1, 2**40, 1.0, None, True, b"", 1j, range(1), lambda: 1, int, A(), A)])
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(sys.getsizeof(fib()), sys.getsizeof(x for x in []), sys.getsizeof((i for i in range(5) if i % 2)), sys.getsizeof(map(str, [])), sys.getsizeof(zip()), sys.getsizeof(enumerate([])), sys.getsizeof(iter([])))

def g1(n):
    for i in range(n): yield i
def g2():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def g3():
    yield 1
    yield 2
def g4(xs): yield from xs
def g6(n):
    total = 0
    for i in range(n):
        total += i * i
        yield total
def g7(path):
    with open(path) as f:
        for line in f:
            yield line.strip()
def g8(n):
    i = 0
    while i < n:
        yield i
        i += 1
def g9(s):
    for w in s.split():
        if w.isalpha():
            yield w.upper()
def g10(lo, hi, step=1):
    x = lo
    while x < hi:
        yield round(x, 2)
        x += step
def g11():
    while True:
        x = yield
        print(x)
def g12(t):
    if t is not None:
        yield from g12(t.left)
        yield t.v
        yield from g12(t.right)
def g13(n):
    for i in range(n):
        for j in range(i):
            yield i, j
def g14(n):
    primes = []
    for c in range(2, n):
        if all(c % p for p in primes):
            primes.append(c)
            yield c
def g15(items, size):
    for i in range(0, len(items), size):
        yield items[i:i + size]
def g16(n):
    print("start")
    for i in range(n):
        print(f"yielding {i}")
        yield i
    print("end")
for g in (g1(1), g2(), g3(), g4([]), g6(1), g7(""), g8(1), g9(""), g10(1, 2), g11(), g12(None), g13(1), g14(1), g15([], 1), g16(1)):
    print(g.__name__, sys.getsizeof(g))
