"""A while loop on ints."""


def run(limit):
    i = 0
    total = 0
    while i < limit:
        total += i * 3 % 7
        if total > 1000000:
            total -= 1000000
        i += 1
    return total


print(run(4000000))
