def nothing():
    pass


x, y = nothing()
