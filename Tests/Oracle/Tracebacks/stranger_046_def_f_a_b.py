def f(a, b=2, *args, c, **kw): pass
f()
