import functools, operator, collections, sys, types, inspect, time
from functools import *

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

@singledispatch
def fmt(x, *a):
    """Doc."""
    return f'object {x!r}'

@fmt.register
def _(x: int):
    return f'int {x}'

@fmt.register(list)
@fmt.register(tuple)
def fmt_seq(x):
    return 'seq[' + ', '.join(map(fmt, x)) + ']'

@fmt.register
def _(x: dict | set):
    return f'{type(x).__name__} of {len(x)}'
fmt.register(type(None), lambda x: 'nothing')

@fmt.register(collections.abc.Mapping)
def _(x):
    return 'mapping'
print(fmt(3), fmt(True), fmt([1, (2, None)]), fmt({}), fmt({1}), fmt('s'), fmt(1.5))
print(fmt(collections.UserDict()), fmt.dispatch(bool)(1))
print(fmt.dispatch(str) is fmt.__wrapped__, fmt.registry.keys(), fmt.__name__)
print(fmt.__doc__, t(fmt), fmt_seq.__name__)
try:

    @fmt.register
    def _(x):
        pass
except TypeError as e:
    print(str(e)[:40])
try:

    @fmt.register
    def _(x: 'list[int]'):
        pass
except TypeError as e:
    print(e)

class AB1(collections.abc.Sized):
    pass

class Amb(collections.abc.Iterable, collections.abc.Container):

    def __iter__(s):
        return iter(())

    def __contains__(s, x):
        return 0

@singledispatch
def g(x):
    return 'base'
g.register(collections.abc.Iterable, lambda x: 'iter')
g.register(collections.abc.Container, lambda x: 'cont')
print(t(g, Amb()), t(g, {}))

class Neg:

    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError(f'no {type(arg).__name__}')

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register
    @classmethod
    def _(cls, arg: str):
        return cls.__name__ + arg[::-1]

    @singledispatchmethod
    @staticmethod
    def st(arg):
        return 'st'
print(Neg().neg(5), t(Neg().neg, 'abc'), t(Neg().neg, 1.5), Neg.st(1), '')
print(t(Neg().neg))
p = partial(int, base=2)
q = partial(print, 'a', 'b', sep='-')
r = partial(q, 'c', end='!\n')
print(p('101'), p, p.func, p.args, p.keywords, r, partial(partial(max, 1), 2).args)
print(t(partial), t(partial, 5), r())
p.extra = 1
print(p.__dict__, partial(p, 1).__dict__, p == partial(int, base=2))
print(t(setattr, p, 'func', 1), t(lambda: p(1, 2)), repr(partial(lambda: 0))[:32])
print(partial[int] if hasattr(partial, '__class_getitem__') else '')
print(t(partial(p), '2'))

class Cell:

    def set_state(self, v, *, log=False):
        self.s = v
        return self if log else v
    on = partialmethod(set_state, True)
    off = partialmethod(set_state, v=False, log=True)
    cm = partialmethod(classmethod(lambda cls, a, b: (cls.__name__, a, b)), 1)
    sm = partialmethod(staticmethod(lambda *a: a), 1)
print(Cell().on(), Cell().off().s, Cell().cm(2), Cell.cm(3), Cell().sm(2))
print(Cell.__dict__['on'], t(partialmethod, 5), t(Cell().on, 1, 2))

@lru_cache(maxsize=2)
def sq(x):
    print('compute', x)
    return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info(), sq.cache_parameters())
print(sq.__wrapped__(9), t(sq, []), t(sq), sq.cache_clear(), sq.cache_info(), '')

@lru_cache(typed=True)
def ty(x):
    return type(x).__name__
print(ty(1), ty(1.0), ty(True), ty.cache_info())
print(lru_cache(maxsize=0)(lambda x: x).cache_info(), t(lru_cache, 'x'))
print(lru_cache(-5)(len).cache_parameters(), t(lru_cache(len), 'ab'))
print(cache(len).cache_parameters(), t(lru_cache(None), 5))

@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())

class K:
    calls = 0

    @lru_cache
    def m(self, a, *, b=2):
        K.calls += 1
        return a + b

    @cached_property
    def cp(self):
        """cp doc"""
        K.calls += 1
        return K.calls
k = K()
print(k.m(1), k.m(1), k.m(1, b=2), k.m(a=1), K.calls, k.cp, k.cp, vars(k))
print(K.cp.__doc__, K.cp.attrname, type(K.cp))
del k.cp
print(k.cp)
k.cp = 99
print(k.cp)

class SlotC:
    __slots__ = ()

    @cached_property
    def x(self):
        return 1
print(t(lambda: SlotC().x), t(lambda: cached_property(len).__get__(K(), K)))
try:

    class Two:

        @cached_property
        def a(self):
            return 1
        b = a
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e, getattr(e, '__notes__', ''))

@total_ordering
class V:

    def __init__(s, n):
        s.n = n

    def __eq__(s, o):
        return s.n == o.n if isinstance(o, V) else NotImplemented

    def __gt__(s, o):
        return s.n > o.n if isinstance(o, V) else NotImplemented
a, b = (V(1), V(2))
print(a < b, a <= b, a >= b, a > b, a != b, t(lambda: a < 1), a.__lt__(1))
print(V.__lt__.__name__, V.__lt__.__doc__, t(total_ordering, type('X', (), {})))
print(t(sorted, [V(3), a])[0].n)

def deco(f):

    @wraps(f, assigned=('__name__', '__doc__'), updated=())
    def w(*a):
        return f(*a)
    return w

@deco
def orig(x: int) -> str:
    """odoc"""
    return x
orig2 = update_wrapper(partial(orig, 1), orig)
print(orig.__name__, orig.__doc__, orig.__wrapped__.__name__, orig.__annotations__)
print(orig2.__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, inspect.signature(orig))
print(t(update_wrapper, 5, orig), t(wraps(orig), 5))
print(reduce(operator.add, range(5)), reduce(lambda a, b: f'({a}{b})', 'abc', 'z'))
print(t(reduce, operator.add, []), t(reduce, operator.add, [], 5))
print(t(reduce, 5, [1, 2]), t(reduce, operator.add, 5), t(reduce))
print(reduce(operator.add, [1]))
print(sorted(['b', 'A', 'c'], key=cmp_to_key(lambda x, y: (x.lower() > y.lower()) - (x.lower() < y.lower()))))
print(t(cmp_to_key, 1) is not None)
print(cmp_to_key(lambda a, b: a - b)(3) < cmp_to_key(lambda a, b: a - b)(4))
print(t(lambda: cmp_to_key(len)(1) < 5), t(hash, cmp_to_key(len)(1)))
print(cmp_to_key(lambda a, b: 0)(5).obj)
print(max([3, 1], key=cmp_to_key(lambda a, b: b - a)))

def compose(*fs):
    return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs)
print(compose(str, abs, int)('-5'))
print(list(map(compose(operator.itemgetter(1), str.split), ['a b', 'c d'])))
for f, args in (
    (operator.itemgetter, (1,)), (operator.itemgetter, (0, -1)),
    (operator.itemgetter, (slice(1, 3),)), (operator.attrgetter, ('real',)),
    (operator.attrgetter, ('real', 'imag.real')), (operator.methodcaller, ('upper',)),
    (operator.methodcaller, ('replace', 'b', 'x')),
):
    o = f(*args)
    print(o, t(o, 'abcd'), t(o, 5), t(o), '')
print(t(operator.itemgetter), t(operator.attrgetter, 5), t(operator.methodcaller))
print(t(operator.methodcaller, 5))
print(operator.attrgetter('a.b')(types.SimpleNamespace(a=types.SimpleNamespace(b=7))))
print(operator.methodcaller('f', 1, k=2)(types.SimpleNamespace(f=lambda *a, **k: (a, k))))
print(operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'c'))
print(t(operator.indexOf, [1], 2), operator.concat([1], [2]))
print(t(operator.concat, 1, 2), operator.index(True), t(operator.index, 1.5))
print(operator.length_hint([1]), t(operator.length_hint, 5))
print(operator.length_hint(5, 9), t(operator.length_hint, 5, 'x'), operator.truth([]))
print(operator.not_(0), operator.is_(None, None), operator.is_not(1, None))
print(operator.contains([1], 1), operator.iadd([1], [2]), operator.imul([1], 2))
print(operator.iconcat([1], [2]), operator.matmul.__name__, t(operator.matmul, 1, 2))
print(operator.neg(5), operator.inv(5), operator.pos(-1), operator.floordiv(7, 2))
print(operator.truediv(7, 2), operator.call(len, 'ab'), operator.delitem([1, 2], 0))
print(operator.setitem({}, 1, 2), operator.getitem('abc', 1), operator.xor(5, 3))
print(operator.__add__(1, 2), operator.lshift(1, 3), operator.ipow(2, 3))
print(operator.is_none(None) if hasattr(operator, 'is_none') else '-')

@lru_cache(maxsize=128)
def rec(n):
    return rec(n - 1) + 1 if n else 0
print(t(rec, 300), t(rec, 100000)[:20] if isinstance(t(rec, 100000), str) else '')

def slow_dec(arg=None, /, *, times=2):

    def d(f):

        @wraps(f)
        def w(*a, **k):
            return [f(*a, **k) for _ in range(times)]
        return w
    return d if arg is None else d(arg)

@slow_dec
def one():
    return 1

@slow_dec(times=3)
def two():
    return 2
print(one(), two(), one.__qualname__)
print(functools.Placeholder if hasattr(functools, 'Placeholder') else 'none')
