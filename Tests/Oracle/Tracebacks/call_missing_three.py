def place(x, y, z):
    pass


place()
