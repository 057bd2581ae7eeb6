def f(a, b=2, /, c=3, *d, e, f=6, **g): return (a, b, c, d, e, f, g)
print(f(1, e=5), f(1, 2, 3, 4, 5, e=6, z=7), f(*[1, 2], *(3,), **{"e": 1}, **{"q": 2}), f(1, e=2, **{"a": 9, "b": 8}))
for c in ("f()", "f(1)", "f(1, a=2, e=3)", "f(1, 2, c=3, e=4, c=5)", "f(*5)", "f(**5)", "f(**{1: 2})", "f(1, e=2, **{'e': 3})", "f(1, 2, 3, c=4, e=5)", "f(b=1, e=2)", "f(*[], **{})", "f(1, *'ab', e=0, f=1, g=2)"):
    try: print(c, eval(c))
    except (TypeError, SyntaxError) as e: print(c, type(e).__name__, e)
a, *b = 1, 2, 3; *a, b = "xyz"; (a, *b), c = [1, 2, 3], 4; [*x] = {1: 2}; print(a, b, c, x)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "a": 2, **{"b": 3}}, *[1, 2], sep="-")
for x, *y in [(1, 2, 3), "ab", [7]]: print(x, y)
def g(*, k): return k
def h(*args, **kw): return args, kw
print(h(*[1], 2, *[3], a=1, **{"b": 2}), g(k=1), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
x = *[1, 2], 3; print(x)
def r(): return *[1, 2], 3
def y(): yield *[1], 2
print(r(), next(y()), [*y()])
d = {"a": 1}; d2 = dict(**d, b=2); print(d2, {**d} is d)
print((lambda a, /, b, *, c: (a, b, c))(1, c=3, b=2))
t = (1, 2)[0:1] + (3,); print(t); l = [1, 2, 3]; l[1:], l[:1] = [9], [8, 8]; print(l)
(a, b), [c, d] = (1, 2), {3: 0, 4: 0}; print(a, b, c, d)
i = 0; a = [0] * 3
for i, a[i] in enumerate("xyz"): pass
print(a, i)
if (n := len(a)) > 2 and (m := n * 2): print(n, m)
print([y := 1, y ** 2], [last := v for v in range(3)], last, (lambda: (z := 5) + z)())
while (chunk := l[:2]): print(chunk); del l[:2]
del a[0], d2["a"], (b, c); print(a, d2)
