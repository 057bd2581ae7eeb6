def one(a):
    pass


one(1, 2)
