def draw(shape, *, colour):
    pass


draw("circle")
