from __future__ import annotations
from functools import total_ordering, cached_property
from itertools import zip_longest
from math import gcd, isclose
from numbers import Rational, Number


@total_ordering
class Frac(Rational):
    __slots__ = ("_n", "_d", "__dict__")

    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            n, _, d = n.partition("/")
            n, d = int(n), int(d or 1)
        if d == 0:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self = super().__new__(cls)
        self._n, self._d = n // g, d // g
        return self

    numerator = property(lambda s: s._n)
    denominator = property(lambda s: s._d)

    def _op(fn):
        def forward(a, b):
            if isinstance(b, int):
                b = Frac(b)
            return fn(a, b) if isinstance(b, Frac) else NotImplemented

        def backward(a, b):
            return fn(Frac(b), a) if isinstance(b, int) else NotImplemented
        return forward, backward

    __add__, __radd__ = _op(lambda a, b: Frac(a._n * b._d + b._n * a._d, a._d * b._d))
    __sub__, __rsub__ = _op(lambda a, b: Frac(a._n * b._d - b._n * a._d, a._d * b._d))
    __mul__, __rmul__ = _op(lambda a, b: Frac(a._n * b._n, a._d * b._d))
    __truediv__, __rtruediv__ = _op(lambda a, b: Frac(a._n * b._d, a._d * b._n))
    __floordiv__, __rfloordiv__ = _op(lambda a, b: a._n * b._d // (a._d * b._n))
    __mod__, __rmod__ = _op(lambda a, b: a - b * (a // b))
    del _op

    def __pow__(self, k):
        return Frac(self._n ** k, self._d ** k) if k >= 0 else Frac(self._d ** -k, self._n ** -k)

    def __rpow__(self, b):
        return b ** float(self)

    def __neg__(self): return Frac(-self._n, self._d)
    def __pos__(self): return self
    def __abs__(self): return Frac(abs(self._n), self._d)
    def __trunc__(self): return int(self._n / self._d)
    def __floor__(self): return self._n // self._d
    def __ceil__(self): return -(-self._n // self._d)
    def __round__(self, nd=None):
        return round(self._n / self._d, nd) if nd is not None else round(self._n / self._d)

    def __eq__(self, o):
        return (self._n, self._d) == (o.numerator, o.denominator) if isinstance(o, Rational) else float(self) == o if isinstance(o, float) else NotImplemented

    def __lt__(self, o):
        return self._n * o.denominator < o.numerator * self._d if isinstance(o, Rational) else NotImplemented

    def __le__(self, o):
        return self < o or self == o

    def __hash__(self): return hash(self._n) if self._d == 1 else hash((self._n, self._d))
    def __repr__(self): return f"Frac({self._n}, {self._d})"
    def __str__(self): return f"{self._n}/{self._d}" if self._d != 1 else str(self._n)
    def __format__(self, spec): return format(float(self), spec) if spec else str(self)

    @cached_property
    def continued(self):
        n, d, out = self._n, self._d, []
        while d:
            q, r = divmod(n, d)
            out.append(q)
            n, d = d, r
        return out


class Poly:
    def __init__(self, *coef):
        c = list(coef)
        while c and not c[-1]:
            c.pop()
        self.c = tuple(c)

    def __call__(self, x):
        total = 0
        for a in reversed(self.c):
            total = total * x + a
        return total

    def __add__(self, o): return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))
    def __neg__(self): return Poly(*(-a for a in self.c))
    def __sub__(self, o): return self + -o

    def __mul__(self, o):
        if isinstance(o, Number):
            return Poly(*(a * o for a in self.c))
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __divmod__(self, o):
        rem, quot = list(self.c), [0] * max(len(self.c) - len(o.c) + 1, 0)
        while len(rem) >= len(o.c) and any(rem):
            k = Frac(rem[-1]) / o.c[-1] if not isinstance(rem[-1], Frac) else rem[-1] / o.c[-1]
            quot[len(rem) - len(o.c)] = k
            for i, b in enumerate(o.c):
                rem[len(rem) - len(o.c) + i] -= k * b
            rem.pop()
        return Poly(*quot), Poly(*rem)

    def __pow__(self, n):
        out = Poly(1)
        for _ in range(n):
            out *= self
        return out

    def derivative(self): return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __repr__(self):
        sup = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
        terms = [f"{'' if a == 1 and i else '-' if a == -1 and i else a}{'x' if i else ''}{str(i).translate(sup) if i > 1 else ''}" for i, a in enumerate(self.c) if a]
        return " + ".join(reversed(terms)).replace("+ -", "- ") or "0"


a, b = Frac(3, 4), Frac("-5/6")
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 3, a ** -2, 2 ** Frac(1, 2), 1 + a, 2 - a, 3 * a, 1 / a, 7 // a, 7 % a)
print(abs(b), -a, +a, int(b), float(a), round(b), round(a, 1), b.__floor__(), b.__ceil__(), bool(Frac(0)), a.conjugate(), a.real, a.imag, complex(a))
print(a < b, a <= 1, a > 0, a == Frac(6, 8), a == 0.75, a != b, sorted([a, b, 1, 0]), max(a, b), {a: 1}[Frac(9, 12)], hash(Frac(4)) == hash(4))
print(f"{a} {b:.3f} {a!r}", isinstance(a, Rational), isinstance(a, Number), Frac(415, 93).continued, a.continued, sum([a, b, a]), a.__dict__)
for f in (lambda: Frac(1, 0), lambda: a + "x", lambda: a + 1.5, lambda: a < "x", lambda: Frac("x/2"), lambda: a / 0, lambda: a ** "x", lambda: Frac(1) // 0, lambda: a @ b, lambda: a | b, lambda: Frac([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p, q = Poly(-1, 0, 1), Poly(1, 1)
print(p, q, p + q, p - p, p * q, 3 * p, p * 0.5, q ** 4, p(3), p(Frac(1, 2)), p.derivative(), *divmod(p, q), *divmod(Poly(1, 2, 3), q))
print(isclose(Poly(1.5, -2)(0.1), 1.3), Poly(), Poly(0, 0).c)
