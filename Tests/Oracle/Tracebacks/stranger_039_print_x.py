def g():
    yield 1
    raise LookupError("gen")
for x in g():
    print(x)
