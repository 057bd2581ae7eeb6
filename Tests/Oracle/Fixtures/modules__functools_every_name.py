import functools, inspect, itertools, operator
from functools import *
@lru_cache(maxsize=2, typed=True)
def sq(x):
    "square"
    print('calc', x); return x * x
print(sq(2), sq(2), sq(2.0), sq(3), sq.cache_info(), sq.cache_parameters(), sq.__wrapped__(5), sq.__doc__, sq.__name__)
sq.cache_clear(); print(sq.cache_info())
try: sq([])
except TypeError as e: print(e)
try: lru_cache('x')
except TypeError as e: print(e)
print(inspect.signature(sq), inspect.signature(lru_cache), inspect.signature(partial(sq, 3)))
p = partial(print, 'a', sep='-'); p('b', end='!\n'); print(p.func, p.args, p.keywords); print(partial(int, base=2)('101'), repr(partial(sorted, reverse=True)))
class P2(partial): pass
print(repr(P2(int, '1'))[-18:])
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state): self.alive = state
    set_alive = partialmethod(set_state, True)
    @cached_property
    def big(self): print('once'); return 42
c = Cell(); c.set_alive(); print(c.alive, c.big, c.big, vars(c)); del c.big; print(c.big)
class S2:
    __slots__ = ()
    @cached_property
    def z(self): return 1
try: S2().z
except TypeError as e: print(e)
@singledispatch
def show(x, *rest):
    "generic"
    return f'obj {x!r}'
@show.register
def _(x: int | float, *rest): return f'num {x}'
@show.register(list)
@show.register(tuple)
def seq(x): return 'seq ' + ','.join(map(show, x))
@show.register
def _(x: type(None)): return 'none'
print(show(1), show(2.5), show([1, None, 'q']), show(()), show(True), show.dispatch(bool) is show.dispatch(int), sorted(t.__name__ for t in show.registry), show.__doc__)
for bad in (lambda: show(), lambda: show.register(5), lambda: show.register(int, 5)(3) if False else show.register('x'), lambda: reduce(operator.add, []), lambda: reduce(operator.add), lambda: partial(), lambda: partial(3), lambda: cmp_to_key(), lambda: total_ordering(type('Q', (), {})), lambda: wraps()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Fmt:
    @singledispatchmethod
    def f(self, a): return 'base'
    @f.register
    def _(self, a: int): return 'int'
    @f.register
    @classmethod
    def _(cls, a: str): return cls.__name__
print(Fmt().f(1), Fmt().f('x'), Fmt().f(2.0))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
    def __repr__(self): return f'V{self.n}'
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([V(3), V(1)]), max(V(1), V(5)))
try: V(1) <= 3
except TypeError as e: print(e)
print(sorted('bAcB', key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [], 5))
def deco(f):
    @wraps(f)
    def inner(*a, **k):
        "inner doc"
        return f(*a, **k)
    return inner
@deco
def orig(a: int, b='x') -> str:
    """Orig doc."""
    return a
print(orig.__name__, orig.__doc__, orig.__annotations__, inspect.signature(orig), inspect.unwrap(orig).__name__)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES, cache(len)('abc'))
