def g():
    x = yield
    print(x.missing)
a = g(); next(a); a.send(5)
