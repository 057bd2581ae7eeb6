"""A while loop on floats."""


def run(step):
    x = 0.0
    total = 0.0
    while x < 100.0:
        total += x * x * step
        x += step
    return total


print(round(run(0.00003), 3))
