"""A for loop over a range, on ints."""


def run(times):
    total = 0
    for i in range(times):
        total += i & 255
        total ^= i
    return total


print(run(5000000))
