if 1 < 2 < "three":
    pass
