def deco(x): return lambda f: f + x
@deco(1)
def f(): pass
