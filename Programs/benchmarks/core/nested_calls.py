"""Functions that call functions with positional arguments."""


def add(a, b):
    return a + b


def scale(a, b, factor):
    return add(a, b) * factor


def mix(a, b, c, d):
    return scale(a, b, 2) - scale(c, d, 3)


def run(times):
    total = 0
    for i in range(times):
        total = add(total, mix(i, total, 5, i))
        total %= 1000003
    return total


print(run(300000))
