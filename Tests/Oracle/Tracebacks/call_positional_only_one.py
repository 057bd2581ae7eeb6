def power(base, /, exponent):
    pass


power(base=1, exponent=2)
