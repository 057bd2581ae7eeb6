def t(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, e)
import itertools, math, sys, types
t(lambda: itertools.product(0, repeat=1, foo=2))
t(lambda: ImportError(0, name=1, path=2, name_from=3, foo=3))
t(lambda: ImportError(0, foo=3))
t(lambda: ImportError(0, namez=3))
t(lambda: min(0, default=1, key=2, foo=3))
t(lambda: min(0, foo=3))
t(lambda: print(0, sep=1, end=2, file=3, flush=4, foo=5))
t(lambda: print(0, foo=5))
t(lambda: round(1.0, ndigits=1, foo=2))
t(lambda: round(1.0, foo=2))
t(lambda: sorted([1], foo=2)); t(lambda: sorted([1], key=None, reverse=0, foo=2))
t(lambda: enumerate([1], foo=2)); t(lambda: int("1", foo=2)); t(lambda: str(1, foo=2)); t(lambda: bytes(1, foo=2))
t(lambda: open("x", foo=2)); t(lambda: zip(foo=2)); t(lambda: sum([1], foo=2)); t(lambda: pow(1,2,foo=2))
t(lambda: [].sort(foo=2)); t(lambda: "".split(foo=2)); t(lambda: dict.fromkeys(foo=2)); t(lambda: math.dist(foo=2))
t(lambda: "".encode(foo=2)); t(lambda: b"".decode(foo=2)); t(lambda: complex(foo=2)); t(lambda: float(foo=2)); t(lambda: list(foo=2)); t(lambda: tuple(foo=2)); t(lambda: set(foo=1))
t(lambda: frozenset(foo=1)); t(lambda: range(foo=1)); t(lambda: slice(foo=1)); t(lambda: bool(foo=1)); t(lambda: object(foo=1)); t(lambda: type(foo=1)); t(lambda: super(foo=1)); t(lambda: property(foo=1))
t(lambda: map(foo=1)); t(lambda: filter(foo=1)); t(lambda: reversed(foo=1)); t(lambda: itertools.chain(foo=1)); t(lambda: itertools.starmap(foo=1)); t(lambda: itertools.filterfalse(foo=1));t(lambda: itertools.islice(foo=1)); t(lambda: itertools.count(foo=1)); t(lambda: itertools.cycle(foo=1)); t(lambda: itertools.zip_longest(foo=1)); t(lambda: itertools.groupby(foo=1)); t(lambda: itertools.permutations(foo=1))
for n in "filterfalse chain starmap takewhile dropwhile cycle islice pairwise compress count repeat".split():
    c = getattr(itertools, n)
    class S(c):
        def __new__(cls, *a, nk=None):
            s = super().__new__(cls, *a); s.nk = nk; return s
    class U(c): pass
    class V(c):
        def __init__(self, *a, nk=None): self.nk=nk
    args={"filterfalse":(bool,[0]),"chain":([1],),"starmap":(len,[[1]]),"takewhile":(bool,[0]),"dropwhile":(bool,[0]),"cycle":([1],),"islice":([1],1),"pairwise":([1],),"compress":([1],[1]),"count":(1,),"repeat":(1,)}[n]
    t(lambda: S(*args, nk=3).nk); t(lambda: V(*args, nk=3).nk); t(lambda: U(*args, nk=3))
import copy
class C:
    def __reduce_ex__(self, p): raise NotImplementedError
class D:
    def __reduce_ex__(self, p): return 3
class Meta(type): pass
t(copy.copy, D()); t(copy.deepcopy, D())
class G:
    def __getattribute__(self, n):
        if n.startswith("__reduce"): raise AttributeError(n)
        return object.__getattribute__(self, n)
t(copy.copy, G()); t(copy.deepcopy, G())
t(lambda: ~True); t(lambda: ~False)
