def mixed(a, *, b):
    pass


mixed(1, 2, b=3)
