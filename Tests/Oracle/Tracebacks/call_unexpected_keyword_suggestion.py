def paint(colour):
    pass


paint(color=1)
