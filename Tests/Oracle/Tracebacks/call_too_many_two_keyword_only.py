def mixed(a, *, b=1, c=2):
    pass


mixed(1, 2, b=3, c=4)
