"""singledispatch among abstract classes: which goes first, and which two are ambiguous."""
import collections.abc as ca
import functools


@functools.singledispatch
def g(x): return "base"
@g.register(ca.Iterable)
def _(x): return "iterable"
@g.register(ca.Sized)
def _(x): return "sized"
class O: pass
class O2(ca.Sized):
    def __len__(self): return 0
class O3:
    def __len__(self): return 0
    def __iter__(self): return iter(())
for v in (O2(), 3):
    print(g(v))
for v in (O3(), [], {}):
    try: print(g(v))
    except RuntimeError as e: print(e)
ca.Iterable.register(O)
print(g(O()))
ca.Container.register(O)
@g.register(ca.Container)
def _(x): return "container"
for v in (O(),):
    try: print(g(v))
    except RuntimeError as e: print(e)
class P(ca.Sequence):
    def __getitem__(s, i): raise IndexError
    def __len__(s): return 0
@g.register(ca.Sequence)
def _(x): return "sequence"
print(g(P()), g([]), g.dispatch(P).__name__, sorted(k.__name__ for k in g.registry))
class Dd(dict): pass
@g.register(ca.MutableMapping)
def _(x): return "mm"
@g.register(dict)
def _(x): return "dict"
print(g(Dd()), g({}))
@g.register
def _(x: int | float): return "num"
print(g(1), g(1.5), g(True))
