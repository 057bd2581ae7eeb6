def draw(*, colour, width):
    pass


draw()
