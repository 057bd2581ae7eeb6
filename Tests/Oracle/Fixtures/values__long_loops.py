"""Loops that are long enough to meet every shortcut an interpreter takes."""


def ints():
    total = 0
    for i in range(100000):
        total += i * 3 - i // 2
        total ^= i & 0xFF
        total %= 1 << 40
    return total


def overflow():
    n = 1
    for i in range(200):
        n = n * 3 + i
    for i in range(100):
        n //= 7
    return n


def mixed():
    x = 0
    for i in range(1000):
        x = x + i if i % 2 else x + i / 2
    return x


def switching(values):
    total = None
    for v in values:
        total = v if total is None else total + v
    return total


class P:
    def __init__(self, x): self.x = x
    def get(self): return self.x


class Q(P):
    def get(self): return self.x * 2


def polymorphic():
    total = 0
    for i in range(3000):
        thing = (P, Q)[i % 2](i)
        total += thing.get()
        if i == 1000:
            P.get = lambda self: 1
        if i == 2000:
            thing.get = lambda: 5
            total += thing.get()
            Q.extra = property(lambda self: self.x)
    return total, Q(3).extra


def strings():
    s, seen = "", {}
    for i in range(2000):
        s += chr(97 + i % 26)
        seen[s[-3:]] = seen.get(s[-3:], 0) + 1
    return len(s), len(seen), max(seen.items(), key=lambda kv: (kv[1], kv[0]))


def negative_ranges():
    return [list(range(a, b, c)) for a, b, c in ((5, -5, -3), (0, 0, 1), (3, 3, -1), (-3, 3, 2), (2**62, 2**62 + 2, 1))]


def shadowed():
    out = []
    for range_ in (range, lambda n: "xyz"):
        for c in range_(3):
            out.append(c)
    return out


def boundaries():
    i = 9223372036854775805
    seen = []
    while i < 9223372036854775810:
        seen.append(i)
        i += 1
    for j in range(-9223372036854775808, -9223372036854775806):
        seen.append(j - 1)
    return seen


def loop_variable_kept():
    for i in range(3):
        pass
    for i in []:
        pass
    return i


print(ints(), overflow(), mixed(), switching(["a", "b"]), switching([1, 2.5, True]), switching([[1], [2]]))
print(polymorphic(), strings(), negative_ranges(), shadowed(), boundaries(), loop_variable_kept())
try:
    switching([1, "a"])
except TypeError as error:
    print(error)


def counts():
    n = 0
    while n < 10:
        n += 1
        if n == 5:
            n += 0.5
    return n


print(counts(), [f(x) for f in (abs, str, len) for x in ("abc",) if f is not abs])
def redefine():
    global helper
    out = []
    for i in range(4):
        out.append(helper(i))
        if i == 1:
            helper = lambda x: -x
    return out
def helper(x): return x * 10
print(redefine())
