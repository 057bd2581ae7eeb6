def f(a, b=2, *args, c, **kw): pass
f(1, 2, 3, d=4)
