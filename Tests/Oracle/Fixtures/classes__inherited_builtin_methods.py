"""Builtin methods through classes of the program, class methods, virtual subclasses."""

class Stack(list):

    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]


s = Stack()
for i in range(5):
    s.push(i)


def work(o):
    out = []
    for x in o:
        out.append(x.upper() if isinstance(x, str) else x.copy())
    return out


class U(str):
    pass


class V(str):

    def upper(self):
        return 'V!'


class W(str):
    pass


w = W('w')
w.upper = lambda: 'instance'
print(s, s.peek(), work([U('a'), V('b'), 'c', w, U('d')]))


class D(dict):

    def copy(self):
        return 'mine'


class E(dict):
    pass


e = E(a=1)
print(work([e, D(), {}, e]))
e.copy = lambda: 'own'
print(work([e, E(b=1)]))
del e.copy
print(work([e]))
E.copy = lambda self: 'patched'
print(work([e]))
del E.copy
print(work([e]))
for t in (int, float, bool):

    class N(t if t is not bool else int):
        pass
    print([x.bit_length() if hasattr(x, 'bit_length') else x.is_integer() for x in (N(5), N(6), t(7))])


def cl(t):
    return t.fromkeys('ab', 0)


class F(dict):
    pass


class G(dict):

    @classmethod
    def fromkeys(cls, k, v):
        return 'G'


for t in (dict, F, G, dict):
    print(cl(t), type(cl(t)).__name__)
for t in (int, bool, int):
    print(t.from_bytes(b'\x01\x02', 'big'))
    print(t.from_bytes(b'\x01', byteorder='little', signed=True))
for a in ((), (b'1',), ('x', 'big'), (b'1', 'mid'), (b'1', 'big', True), (5,)):
    try:
        print(int.from_bytes(*a))
    except (TypeError, ValueError) as x:
        print(x)
for f in (
    lambda: bytes.fromhex('zz'), lambda: bytes.fromhex(5), lambda: float.fromhex('q'),
    lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: dict.fromkeys('ab', 1, 2),
    lambda: bytes.fromhex(string='00'), lambda: bytearray.fromhex('0g'),
    lambda: str.maketrans('a', 'bc'), lambda: 5 .bit_length(1), lambda: 5 .to_bytes(),
    lambda: 500 .to_bytes(), lambda: 2.5.hex(1), lambda: True .bit_count(),
    lambda: 3 .conjugate(x=1)
):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
import contextvars
cv = contextvars.ContextVar('cv', default=0)


def g(a, *, b=1):
    cv.set(a)
    return (a, b, cv.get())


c = contextvars.copy_context()
print(c.run(g, 1), c.run(g, 2, b=3), c[cv], cv.get(), c.run(lambda: cv.get()))
for a, k in (((), {}), ((5,), {}), ((g,), {}), ((c.run, g, 1), {})):
    try:
        print(c.run(*a, **k))
    except Exception as x:
        print(type(x).__name__, x)
print('{a}'.format(a=1), '{0}{1}'.format(1, 2), '{}'.format('x'))
for t, a, k in (
    ('{x}', (), {}), ('{x}', (1,), {}), ('{0}', (), {'x': 1}), ('{}{0}', (1,), {}),
    ('{x.y}', (), {'x': 1})
):
    try:
        print(t.format(*a, **k))
    except Exception as x:
        print(type(x).__name__, x)
d = {}
d.update()
d.update([(1, 2)])
d.update(a=1)
d.update({'b': 1}, c=2)
print(d)
import abc, collections.abc as ca


class M(abc.ABC):

    @classmethod
    def __subclasshook__(cls, o):
        print('hook', o.__name__)
        return NotImplemented


for i in range(3):

    class T:
        pass
    print(isinstance(T(), M), issubclass(T, M), isinstance(T(), M))
    M.register(T)
    print(isinstance(T(), M), issubclass(T, M))
import gc, weakref
r = weakref.ref(T)
print(weakref.getweakrefcount(T))
del T
gc.collect()
print(r() is None, isinstance(5, M), issubclass(bool, M))
M.register(int)
print(isinstance(5, M), isinstance(True, M), isinstance('x', M))
try:
    M.register(5)
except TypeError as x:
    print(x)
try:
    int.register(M)
except AttributeError as x:
    print(x)


class X(M):
    pass


try:
    X.register(M)
except RuntimeError as x:
    print(x)
print(isinstance([], ca.Sequence), isinstance({}, ca.Sequence))
print(isinstance(range(3), ca.Sequence), issubclass(dict, ca.MutableMapping))
print(isinstance(memoryview(b''), ca.Sequence), isinstance((), ca.Hashable))
print(isinstance([], ca.Hashable))
for i in range(400):
    if i % 200 == 0:
        print(i)
    Q = type('Q', (), {})
    isinstance(Q(), ca.Sized)
    isinstance(Q(), ca.Iterable)
