from __future__ import annotations

import functools
import itertools
import operator
from numbers import Number


class Matrix:
    __slots__ = ("rows", "_shape")

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        widths = {len(r) for r in self.rows}
        if len(widths) != 1:
            raise ValueError(f"ragged rows: {sorted(widths)}")
        self._shape = (len(self.rows), widths.pop())

    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return self._shape

    @property
    def T(self) -> "Matrix":
        return type(self)(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as s, int(j)):
                return [r[j] for r in self.rows[s]]
            case int(i):
                return self.rows[i]
            case _:
                raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return Matrix([map(operator.add, a, b) for a, b in zip(self.rows, other.rows, strict=True)])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError("shapes %s and %s" % (self.shape, other.shape))
        return Matrix([[sum(map(operator.mul, r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __mul__(self, k):
        return Matrix([[x * k for x in r] for r in self.rows]) if isinstance(k, Number) else NotImplemented

    __rmul__ = __mul__

    def __pow__(self, n, mod=None):
        result = Matrix.identity(self.shape[0])
        base = self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        if mod is not None:
            result.rows = [[x % mod for x in r] for r in result.rows]
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return f"{self.__class__.__qualname__}({self.rows!r})"

    def __str__(self):
        w = max(len(str(x)) for r in self.rows for x in r)
        return "\n".join("[" + " ".join(f"{x:>{w}}" for x in r) + "]" for r in self.rows)

    def det(self):
        n, m = self.shape
        assert n == m, f"not square: {n}x{m}"
        total = 0
        for p in itertools.permutations(range(n)):
            sign = (-1) ** sum(p[i] > p[j] for i in range(n) for j in range(i + 1, n))
            total += sign * functools.reduce(operator.mul, (self.rows[i][p[i]] for i in range(n)), 1)
        return total


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, 2 * a, a * 0.5, sep="\n")
print(a.T, a[0, 1], a[:, 1], a[1], a.det(), a ** 10, pow(a, 10, 7))
print(Matrix.identity(3).det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
a[0, 0] = 99
print(a, a == a.T, a != b, hash(Matrix) is not None)
for expression in ("a + 1", "1 + a", "a * 'x'", "a @ Matrix([[1,2,3]])", "Matrix([[1],[2,3]])", "a['x']", "a.det(1)", "a.foo", "a.bar = 1", "hash(a)", "Matrix([[1,2,3]]).det()", "a[5,5]", "a[1,2,3]=4", "len(a)", "a + Matrix([[1,2]])", "a < b", "iter(a)", "list(a)", "a @ 3", "{a: 1}", "a()", "-a"):
    try:
        print(expression, "=", eval(expression) if "=4" not in expression and " = 1" not in expression else exec(expression))
    except Exception as e:
        print(expression, "->", type(e).__name__, e)
