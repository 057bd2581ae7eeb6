def paint(colour):
    pass


paint(shade=1)
