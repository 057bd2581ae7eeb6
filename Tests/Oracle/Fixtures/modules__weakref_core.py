import _weakref
import gc


class A:
    def f(self):
        return 5

    def __call__(self, x):
        return x

    def __len__(self):
        return 3

    def __add__(self, other):
        return ('add', other)

    def __radd__(self, other):
        return ('radd', other)

    def __str__(self):
        return 'STR'


class B:
    pass


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


a = A()
p = _weakref.proxy(a)
b = B()
q = _weakref.proxy(b)
print(type(p), type(q), p.f(), p(3), len(p), p + 1, 1 + p, str(p), repr(p)[:13], bool(p), p.__class__, p == a, p != a)
attempt(lambda: hash(p))
attempt(lambda: q())
attempt(lambda: iter(q))
attempt(lambda: q.x)
attempt(lambda: len(q))
attempt(lambda: q + 1)
attempt(lambda: next(q))
attempt(lambda: q[0])
p.z = 5
print(a.z, _weakref.proxy(a) is p, isinstance(p, A))
del p.z
print(hasattr(a, 'z'), _weakref.getweakrefcount(a), len(_weakref.getweakrefs(a)))
del a
for f in (lambda: p.f, lambda: str(p), lambda: p + 1, lambda: bool(p), lambda: p == 1, lambda: p(1), lambda: setattr(p, 'a', 1)):
    attempt(f)
attempt(lambda: _weakref.ref(5))
attempt(lambda: _weakref.proxy(5))
attempt(lambda: _weakref.ref())
r = _weakref.ref(b, lambda ref: print('callback', ref() is None))
r2 = _weakref.ref(b)
print(r() is b, r == r2, r2 is _weakref.ref(b), hash(r) == hash(b), _weakref.getweakrefcount(b))
b.me = b
del b
print('collect', gc.collect())
print(r(), r2())


class Node:
    pass


x, y = Node(), Node()
x.other, y.other = y, x
rx = _weakref.ref(x, lambda ref: print('x gone'))
x.inner = _weakref.ref(y, lambda ref: print('never: in the ring'))
del x, y
print(gc.collect() > 0, rx())
