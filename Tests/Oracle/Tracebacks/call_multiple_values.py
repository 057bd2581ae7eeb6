def paint(colour, width=1):
    pass


paint("red", colour="blue")
