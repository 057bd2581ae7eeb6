apply = lambda f, x: f(x)
apply(lambda v: v.missing, 5)
