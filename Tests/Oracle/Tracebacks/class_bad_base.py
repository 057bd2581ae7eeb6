class Odd(5):
    pass
