def none():
    pass


none(1)
