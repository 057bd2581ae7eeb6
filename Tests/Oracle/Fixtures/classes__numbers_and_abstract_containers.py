"""A numeric tower and containers built on collections.abc and numbers."""
import numbers, math, operator, collections, collections.abc as cabc, functools, sys, random
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod, update_abstractmethods, get_cache_token

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

@functools.total_ordering
class Frac(numbers.Rational):
    __slots__ = ('_n', '_d')

    def __new__(cls, n=0, d=1):
        if not d:
            raise ZeroDivisionError(f'Frac({n}, 0)')
        g = math.gcd(n, d) * (-1 if d < 0 else 1)
        s = super().__new__(cls)
        s._n, s._d = (n // g, d // g)
        return s
    numerator = property(lambda s: s._n)
    denominator = property(lambda s: s._d)

    def __repr__(s):
        return f'{s._n}/{s._d}' if s._d != 1 else str(s._n)

    def _op(f):

        def fwd(a, b):
            if isinstance(b, numbers.Rational):
                return f(a, b)
            if isinstance(b, float):
                return getattr(operator, f.__name__.strip('_'))(float(a), b)
            return NotImplemented
        fwd.__name__ = f.__name__
        return fwd

    @_op
    def __add__(a, b):
        return Frac(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

    @_op
    def __mul__(a, b):
        return Frac(a.numerator * b.numerator, a.denominator * b.denominator)

    @_op
    def __truediv__(a, b):
        return Frac(a.numerator * b.denominator, a.denominator * b.numerator)

    def __radd__(a, b):
        return a + b

    def __rmul__(a, b):
        return a * b

    def __rtruediv__(a, b):
        return Frac(b) / a

    def __neg__(a):
        return Frac(-a._n, a._d)

    def __pos__(a):
        return a

    def __abs__(a):
        return Frac(abs(a._n), a._d)

    def __trunc__(a):
        return int(a._n / a._d)

    def __floor__(a):
        return a._n // a._d

    def __ceil__(a):
        return -(-a._n // a._d)

    def __round__(a, n=None):
        return round(a._n / a._d, n)

    def __floordiv__(a, b):
        return math.floor(a / b)

    def __rfloordiv__(a, b):
        return math.floor(b / a)

    def __mod__(a, b):
        return a - b * (a // b)

    def __rmod__(a, b):
        return b - a * (b // a)

    def __pow__(a, n):
        return Frac(a._n ** n, a._d ** n) if n >= 0 else Frac(a._d ** (-n), a._n ** (-n))

    def __rpow__(a, b):
        return b ** float(a)

    def __eq__(a, b):
        return isinstance(b, numbers.Rational) and (a._n, a._d) == (b.numerator, b.denominator) or (isinstance(b, float) and float(a) == b)

    def __lt__(a, b):
        return a._n * b.denominator < b.numerator * a._d if isinstance(b, numbers.Rational) else NotImplemented

    def __hash__(a):
        return hash(a._n / a._d) if a._d != 1 else hash(a._n)
    del _op
h, th = (Frac(1, 2), Frac(1, 3))
print(h + th, h - th, h * th, h / th, h ** 3, h ** (-2), -h, abs(-h), h + 1, 1 + h)
print(1 - h, 2 / h, h + 0.5, 7 // h, h // th, h % th, 7 % Frac(2, 3), divmod(h, th))
print(divmod(7, Frac(3, 2)), float(h), complex(h), int(Frac(7, 2)), round(Frac(7, 2)))
print(math.floor(Frac(-7, 2)), math.ceil(h), math.trunc(Frac(-7, 2)), bool(h))
print(bool(Frac(0)), h.real, h.imag, h.conjugate(), h == 0.5, h < th, h >= th)
print(sorted([h, th, 0, 1]), max(h, 1), sum([h, th], Frac()), {h: 1}.get(0.5))
print(isinstance(h, numbers.Number), isinstance(h, numbers.Integral))
print(issubclass(Frac, numbers.Real), t(Frac, 1, 0), t(lambda: h + 'x'))
print(t(lambda: h < 'x'), t(lambda: h < 0.3), 2 ** h, t(lambda: h.zz))
print(t(setattr, h, '_q', 1), math.sqrt(Frac(9, 4)), f'{h}', t(format, h, '.2f'))
print('%s %.2f' % (h, h), math.prod([h, th]), math.fsum([h, th]))
print(math.isclose(h, 0.5))
print([c.__name__ for c in Frac.__mro__], isinstance(1, numbers.Rational))
print(isinstance(1.0, numbers.Real), isinstance(1j, numbers.Complex))
print(isinstance(True, numbers.Integral), isinstance('1', numbers.Number))
print(t(numbers.Integral), t(lambda: type('I', (numbers.Integral,), {})()))

class Ring(cabc.MutableSequence):

    def __init__(s, it=()):
        s._l = list(it)

    def __getitem__(s, i):
        return type(s)(s._l[i]) if isinstance(i, slice) else s._l[i % len(s._l)] if s._l else s._l[0]

    def __setitem__(s, i, v):
        s._l[i] = v

    def __delitem__(s, i):
        del s._l[i]

    def __len__(s):
        return len(s._l)

    def insert(s, i, v):
        s._l.insert(i, v)

    def __repr__(s):
        return f'Ring({s._l})'
r = Ring('abc')
r.append('d')
r.extend('ef')
r += ['g']
r.reverse()
print(r, r[1:3], r[10], r.pop(), r.pop(0), r.index('d'), r.count('c'), 'c' in r)
print(list(reversed(r)), t(r.index, 'z'), t(r.remove, 'z'), r.remove('c'), r, '')
print(isinstance(r, cabc.Sequence), r.index('e', 1) if 'e' in list(r)[1:] else 'none')
print(t(r.extend, 5))
r.clear()
print(r, t(r.pop), len(r))

class LowerDict(cabc.MutableMapping):

    def __init__(s, *a, **k):
        s.d = {}
        s.update(*a, **k)

    def __getitem__(s, k):
        return s.d[k.lower()]

    def __setitem__(s, k, v):
        s.d[k.lower()] = v

    def __delitem__(s, k):
        del s.d[k.lower()]

    def __iter__(s):
        return iter(s.d)

    def __len__(s):
        return len(s.d)

    def __repr__(s):
        return f'{type(s).__name__}({s.d})'
d = LowerDict({'A': 1}, B=2)
print(d, d['a'], 'B' in d, '', d.get('ZZ', 0), d.pop('A'), t(d.pop, 'A'))
print(d.pop('q', None), d.setdefault('C', 3), d.setdefault('c', 9), sorted(d.items()))
print(d.keys(), d.values(), list(d.items()), d == {'b': 2, 'c': 3}, d != {})
print(d.popitem(), len(d), {**d}, dict(d), d.keys() & {'b'}, d.items() | {('x', 1)})
print(d.keys() - {'c'}, t(hash, d), t(lambda: d | {}))
print(isinstance(d.keys(), cabc.KeysView), t(LowerDict, 5), t(LowerDict, [1]))
print(3 in d.values(), ('b', 2) in d.items(), d.clear(), d, t(d.popitem))
d.update([('X', 1)], Y=2)
print(d, t(d.update, 1, 2))

class ListSet(cabc.MutableSet):

    def __init__(s, it=()):
        s.l = []
        [s.add(x) for x in it]

    def __contains__(s, x):
        return x in s.l

    def __iter__(s):
        return iter(s.l)

    def __len__(s):
        return len(s.l)

    def add(s, x):
        x in s.l or s.l.append(x)

    def discard(s, x):
        x in s.l and s.l.remove(x)

    def __repr__(s):
        return f'LS{s.l}'
a, b = (ListSet([1, 2, 3]), ListSet([3, 4]))
print(a | b, a & b, a - b, a ^ b, a <= b, ListSet([3]) < b, a == {1, 2, 3})
print({1, 2, 3} == a, a.isdisjoint(b), '', a | [9], {7} | a, '', a & {2}, {2, 5} - a)
print(t(hash, a), a._hash() == frozenset([1, 2, 3]).__hash__(), a.pop())
print(t(a.remove, 99), a.remove(2), a)
a |= {5, 6}
a &= {5, 6, 7}
a ^= {6, 8}
a -= {8}
print(a, a.clear(), a, t(a.pop), t(lambda: a < [1]), t(lambda: a | 5))

class It(cabc.Iterator):

    def __init__(s):
        s.n = 0

    def __next__(s):
        s.n += 1
        if s.n > 3:
            raise StopIteration
        return s.n

class Gn(cabc.Generator):

    def send(s, v):
        if v == 'stop':
            raise StopIteration('bye')
        return ('sent', v)

    def throw(s, typ, val=None, tb=None):
        raise typ if val is None else val

def use():
    x = (yield from Gn())
    return x
u = use()
print(list(It()), next(Gn()), Gn().close(), next(u), u.send(5), t(u.send, 'stop'))
print(isinstance(It(), cabc.Iterable), iter((it := It())) is it, t(cabc.Iterator))
print(t(cabc.Sized), t(lambda: type('Q', (cabc.Mapping,), {'__len__': len})()))
for name in cabc.__all__:
    c = getattr(cabc, name)
    print(name, sorted(c.__abstractmethods__))
    print([x.__name__ for x in (
    list, dict, str, int, range, type(iter([])), type(lambda: 0), bytes, collections.deque,
    memoryview, type((x for x in ())),
) if issubclass(x, c)])

class Duck:

    def __len__(s):
        return 1

    def __iter__(s):
        return iter(())

    def __contains__(s, x):
        return False

    def __hash__(s):
        return 1

    def __call__(s):
        pass

    def __next__(s):
        pass

class NoHash:
    __hash__ = None
    __iter__ = None
    __contains__ = None
print([issubclass(Duck, c) for c in (
    cabc.Sized, cabc.Iterable, cabc.Collection, cabc.Hashable, cabc.Callable, cabc.Iterator,
    cabc.Sequence, cabc.Reversible,
)])
print([issubclass(NoHash, c) for c in (cabc.Hashable, cabc.Iterable, cabc.Container)])
print(t(iter, NoHash()), t(lambda: 1 in NoHash()), t(hash, NoHash()))

class Plug(ABC):

    @property
    @abstractmethod
    def name(self):
        ...

    @classmethod
    @abstractmethod
    def make(cls):
        ...

    @staticmethod
    @abstractmethod
    def stat():
        ...

    @abstractmethod
    def run(self):
        return 'base run'

    @classmethod
    def __subclasshook__(cls, c):
        return True if cls is Plug and hasattr(c, 'plugish') else NotImplemented

class Half(Plug):
    name = 'half'
    make = stat = None

class Full(Half):

    def run(self):
        return 'full ' + super().run()

class Ext:
    plugish = 1

@Plug.register
class Reg:
    pass
print(t(Plug), t(Half), Full().run())
print(Plug.__abstractmethods__ == {'name', 'make', 'stat', 'run'})
print(Half.__abstractmethods__, issubclass(Ext, Plug), isinstance(Reg(), Plug))
print(issubclass(Reg, Half), t(Plug.register, 5), t(Full.register, Plug))
print(isinstance(Ext(), Plug), type(Plug))
print(t(lambda: type('Z', (Plug,), {'run': 1})()))
Half.run = lambda s: 1
print(t(Half))
update_abstractmethods(Half)
print(Half().run(), Half.__abstractmethods__)
print(t(setattr, Half, '__abstractmethods__', {'q'}), t(Half), '')
print(get_cache_token() >= 0)
