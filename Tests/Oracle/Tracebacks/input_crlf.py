print("one")
if True:
    x = """a
b"""
    print(repr(x))
    1/0
