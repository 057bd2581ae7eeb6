"""The names and constants of code objects, in the order of their use."""
import types
def show(code, depth=0):
    print(' '*depth, code.co_name, code.co_names, [c if not isinstance(c, types.CodeType) else '<'+c.co_name+'>' for c in code.co_consts], code.co_varnames, code.co_cellvars, code.co_freevars)
    for c in code.co_consts:
        if isinstance(c, types.CodeType): show(c, depth+1)
def f1(): pass
def f2(): return 1
def f3(x):
    "doc"
    return x + 1
def f4(a, b=2, *args, c, d=4, **kw):
    x = a.b.c(1, key="v", other=2)
    y = [1, 2, 3]
    z = {1, 2, 3}
    w = {"a": 1, "b": x}
    v = {"a": 1}
    u = (1, 2, (3, "s"))
    return f"{x!r:>10} and {y} {{}}", -1, 2 * 3, not 1, "a" "b", 1.5, None, True, ...
def f5(items):
    total = 0
    for i, item in enumerate(items):
        if item in (1, 2) or item in [3, 4] or item not in {5, 6}:
            total += item.value
        elif item is None:
            continue
        else:
            break
    while True:
        total -= 1
        if total < 0: break
    return [n * 2 for n in items if n], {k: v for k, v in items}, (g for g in items if g.ok), lambda q, r=5: q + r
def f6():
    try:
        import os.path as p, sys
        from collections import OrderedDict as OD, deque
        with open("f") as h, p.x() as (a, b):
            h.read(10)
    except (ValueError, KeyError) as e:
        print(e.args[0], e.args[1:], e.args[::2], e.args[:-1])
        raise RuntimeError("x") from e
    except OSError:
        pass
    else:
        x = 3
    finally:
        print("done", sep="")
    assert x, "msg"
    del x, sys.y, a[0]
    global G
    G = 5
def f7():
    def inner(a: int = 1, *, k: str = "k") -> float:
        nonlocal v
        v += a
        return super
    v = 10
    @staticmethod
    def deco(): return 0
    class Local(Base, metaclass=Meta):
        "class doc"
        attr = 1
        def method(self): return self.attr
    return inner
def f8():
    x = yield
    y = yield 1
    z = yield from gen()
    return 5
async def f9():
    await thing()
    async with a as b: pass
    async for c in d: print(c)
    return [x async for x in y]
def f10(x):
    match x:
        case 1 | "a": return 1
        case [a, b, *r]: return a
        case {"k": v, **rest}: return v
        case Point(x=0, y=yy): return yy
        case None: return 2
        case str() as s: return s
        case _: pass
def f11(*a, **k):
    g(*a, **k); g(1, *a, x=2, **k); g(1, x=a); h.m(x=1)
    (y := 5)
    a.b[1:2, 3] = c = d
    e.f += 1
    return 1 if a else 2
def f12():
    return 1
    print("dead")
def f14(n):
    return 10**5, 1 << 10, "ab" * 3, (1, 2) + (3,), 1 / 0, "a" % 1, 3 > 2, [], {}, (), b"x", 2j, 1e100, 10**30
for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f14): show(f.__code__)
show((lambda: 1).__code__); show((lambda x, *y: (x, y, z.w)).__code__)
show(compile("x = 1\ny = x + 2\nprint(y)", "m", "exec")); show(compile("a + b.c(1)", "m", "eval")); show(compile("'doc'\nimport a.b\ndef f(): pass\nclass A: x = 1\n[i for i in z]", "m", "exec"))
g = (x.a + y for x in [1, 2] for y in x if y > 3)
show(g.gi_code)
