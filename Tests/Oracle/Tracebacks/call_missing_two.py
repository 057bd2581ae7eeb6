def place(x, y):
    pass


place()
