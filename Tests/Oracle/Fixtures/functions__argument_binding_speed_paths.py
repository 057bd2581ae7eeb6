"""The same call in every form, many times: fast paths and slow paths agree."""


def f(a, b=2, *args, c=3, **kw): return a, b, args, c, tuple(sorted(kw.items()))
class K:
    def m(self, a, b=2): return a, b
    @classmethod
    def c(cls, a, b=2): return cls.__name__, a, b
    @staticmethod
    def s(a, b=2): return a, b
    def __call__(self, a, b=2): return a, b
class Sub(K):
    def m(self, a, b=5): return super().m(a, b)


for _ in range(3):
    print(f(1), f(1, 4), f(1, 4, 5, 6), f(a=1), f(1, c=9), f(1, z=9), f(*[1, 2, 3]), f(1, *[2], **{"c": 5, "q": 6}))
    k, s = K(), Sub()
    print(k.m(1), k.m(1, 3), k.m(a=1), K.m(k, 1), k.c(1), K.c(1, 3), k.s(1), K.s(1, 3), k(1), k(1, b=3), s.m(1), s.m(1, 2), Sub.c(1))
    bound, unbound, cm = k.m, K.m, K.c
    print(bound(1), bound(*[1, 3]), unbound(k, 1), cm(1), (lambda *a, **k: (a, k))(1, x=2), max(1, 2), max([1, 2]), "a".replace("a", "b"), str.replace("a", "a", "c"))
    if _ == 1:
        K.m = lambda self, a, b=100: ("replaced", a, b)
        f.__defaults__ = (20,)
def many(a, b, c, d, e, f, g, h, i=9): return [a, b, c, d, e, f, g, h, i]
print(many(1, 2, 3, 4, 5, 6, 7, 8), many(1, 2, 3, 4, *range(5)), many(h=8, g=7, f=6, e=5, d=4, c=3, b=2, a=1))
def zero(): return "zero"
print(zero(), zero(*[]), zero(**{}), zero(*(), **{}))
def returns_function(): return zero
print(returns_function()(), [zero, len][0](), {"k": zero}["k"](), (lambda: zero)()())
