# Every kind of statement.
import a, b.c, d as e, f.g as h
from . import a
from .. import b as c
from ...d import (e, f as g,)
from h.i import *
x = y = z
x, *y = z; [a, b.c, d[e]] = f; (g) = h
x += 1; x -= 1; x *= 1; x @= 1; x /= 1; x //= 1; x %= 1; x **= 1
x <<= 1; x >>= 1; x &= 1; x ^= 1; x |= 1
a: int
b: int = 1
(c): int = 2
d.e: f = 3
g[h]: i
del a, b.c, d[e], (f, [g])
assert a, b
pass
if a: pass
elif b:
    pass
elif c := d:
    pass
else: pass
while a:
    break
else:
    continue
for a, *b in c, d:
    for (e) in f: pass
else:
    pass
with a, b as c, d() as (e, f): pass
with (a, b as c,): pass
with (a): pass
with (a, b): pass
with (a).b as c, (d): pass
try: pass
except: pass
try: pass
except A: pass
except (B, C) as d: raise
else: pass
finally: raise a from b
try:
    pass
except* A as b: pass
try: pass
finally: pass

@decorator
@decorator.call(1)
@(x := y)
def f(a, b: int = 1, /, c=2, *d: e, f, g: h = 3, **i: j) -> k:
    """Docstring."""
    global l, m
    return
    return a, *b
    yield
    yield a, b
    x = yield from c
    lambda: (yield)
    nonlocal n

async def g(*, a, b=1):
    await a
    async for b in c: pass
    else: pass
    async with d as e, f: pass
    async with (g as h, i): pass
    return [j async for j in k if await l], (m async for m in n)

async def h(*args: *Ts): pass

@a
class C: pass
class D(): x: int = 1
class E(F, *g, metaclass=h, **i):
    def method(self, a): return a

type A = int
type B[T, U: int, V: (int, str), *W, **X] = T
type C[T = int, *U = *V, **W = X] = T
def generic[T](a: T) -> T: return a
class Generic[T: int = bool](Base): pass
type = match = case = _ = 1
match.a; match[b]; match(c); match * d; type(e); case = f; print(_)

match a:
    case 1 | -1 | 1.5 | 1 + 2j | -1 - 2j | 'a' 'b' | b'c' | None | True | False: pass
    case a.b | c.d.e: pass
    case [a, b, *c] | (a, b, *c): pass
    case [] | (): pass
    case (a): pass
    case a, *_: pass
    case *a, b: pass
    case {}: pass
    case {1: a, 'b': c, d.e: f, **g}: pass
    case {**a}: pass
    case A() | a.B(1, c, d=e, f=g,): pass
    case [1, A(b=[c, {'d': e}])] as f if g: pass
    case _: pass
match a, *b:
    case _ if c := d: pass
match(a):
    case b: pass
if a:
    if b:
      c
    # a comment between
    else:
	    d
x = a \
    + b
