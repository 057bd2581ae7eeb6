"""A for loop over a range, on floats."""


def run(times):
    total = 1.0
    for i in range(times):
        total = total * 0.999999 + i * 0.5
    return total


print(round(run(5000000), 3))
