import functools, operator
from functools import *
@lru_cache(maxsize=3)
def f(x, y=1): print('call', x, y); return x + y
print(f(1), f(1), f(1, 1), f(x=1), f(2), f(3), f(4), f(1), f.cache_info(), f.cache_parameters(), f.__wrapped__(5)); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(80), fib.cache_info(), fib.__name__)
@lru_cache(typed=True)
def ty(x): return type(x)
print(ty(1), ty(1.0), ty(True), ty.cache_info())
for g in (lambda: lru_cache(5.5), lambda: lru_cache('a'), lambda: f([]), lambda: lru_cache(-1)(len).cache_parameters(), lambda: partial(), lambda: partial(5), lambda: reduce(operator.add, []), lambda: reduce(operator.add, 5), lambda: cmp_to_key(), lambda: total_ordering(type('X', (), {})), lambda: singledispatch(f).register(5), lambda: cached_property(len).__get__(object()), lambda: partialmethod(5), lambda: wraps(5)(len), lambda: reduce(operator.add, [1], 2, 3), lambda: cmp_to_key(lambda a, b: 0)(1) < 5):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
p = partial(int, base=2); print(p('101'), p, p.func, p.args, p.keywords, partial(p, '11')(), partial(print, 1, sep='-'))
p.__doc__ = 'x'; p.attr = 1; print(p.__doc__, p.__dict__)
class PS(partial): pass
print(PS(max, 3)(1, 5), repr(PS(max, 3)))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(operator.add, 'abc', 'x'), reduce(operator.add, [], 7))
print(sorted('banana', key=cmp_to_key(lambda a, b: (b > a) - (b < a))), cmp_to_key(lambda a, b: a - b)(3) < cmp_to_key(lambda a, b: a - b)(4))
@total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(s, o): return s.v < o.v if isinstance(o, V) else NotImplemented
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V.__ge__.__name__)
try: V(1) >= 3
except TypeError as e: print(e)
@singledispatch
def sd(a, *r): "doc"; return 'default', a
@sd.register
def _(a: int): return 'int', a
@sd.register(list)
def _l(a): return 'list', a
@sd.register(str | bytes)
def _s(a): return 'text', a
@sd.register
def _n(a: None): return 'none'
class I(int): pass
print(sd(1), sd(True), sd(I(3)), sd([]), sd('a'), sd(b''), sd(2.5), sd(None), sd.dispatch(bool), list(sd.registry)[:3], sd.__doc__)
try: sd()
except TypeError as e: print(e)
from collections.abc import Sized, Iterable
class SI(Sized, Iterable):
    def __len__(s): return 0
    def __iter__(s): return iter(())
@singledispatch
def am(x): return 'd'
am.register(Sized, lambda x: 's'); am.register(Iterable, lambda x: 'i')
class W:
    def __len__(s): return 0
    def __iter__(s): return iter(())
print(am(SI()))
try: am(W())
except RuntimeError as e: print(e)
class Cell:
    def __init__(s): s._alive = False
    @property
    def alive(s): return s._alive
    def set_state(s, st): s._alive = bool(st)
    set_alive = partialmethod(set_state, True); set_dead = partialmethod(set_state, st=False)
    @singledispatchmethod
    def neg(s, a): raise NotImplementedError('no ' + type(a).__name__)
    @neg.register
    def _(s, a: int): return -a
    @neg.register
    def _(s, a: bool): return not a
    @singledispatchmethod
    @classmethod
    def cm(cls, a): return cls.__name__, a
    @cached_property
    def cp(s): "cpdoc"; print('computing'); return 42
c = Cell(); c.set_alive(); print(c.alive); c.set_dead(); print(c.alive, c.neg(5), c.neg(True), Cell.cm(3), c.cp, c.cp, c.__dict__, Cell.cp.__doc__, Cell.cp.attrname)
del c.cp; print(c.cp); c.cp = 9; print(c.cp, vars(c))
try: c.neg('x')
except NotImplementedError as e: print(e)
class Sl:
    __slots__ = ()
    @cached_property
    def x(s): return 1
try: Sl().x
except TypeError as e: print(e)
def deco(fn):
    @wraps(fn)
    def wrapper(*a, **k): "w"; return fn(*a, **k)
    return wrapper
@deco
def hello(a: int) -> str: "hello doc"; return 'hi'
hello.custom = 1
print(hello.__name__, hello.__doc__, hello.__wrapped__, hello.__annotations__, hello.__module__, hello.__qualname__) if 0 else print(hello.__name__, hello.__doc__, hello.__annotations__, hello.__module__, hello.__qualname__, hello(1))
def uw(): pass
print(update_wrapper(partial(uw), uw).__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, update_wrapper(uw, len).__name__)
print(f'{f}'.split(' at ')[0], repr(sd).split(' at ')[0], repr(Cell.__dict__['cp']).split(' at ')[0], repr(Cell.__dict__['neg']).split(' at ')[0])
class Reg:
    _items = {}
    @classmethod
    @cache
    def get(cls, k): return cls, k
print(Reg.get(1) == Reg.get(1), Reg.get.cache_info())
@lru_cache
def kw(*a, **k): return a, tuple(k.items())
print(kw(1, b=2, a=3), kw(1, a=3, b=2), kw.cache_info())
print(functools.reduce(lambda a, x: {**a, x: len(x)}, ['a', 'bb'], {}))
