"""Closures that read and write the variables of the function around them."""


def make_counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


def compose(f, g):
    return lambda x: f(g(x))


def run(times):
    counters = [make_counter(step) for step in range(1, 6)]
    increment = compose(lambda x: x + 1, lambda x: x * 2)
    total = 0
    for i in range(times):
        for counter in counters:
            total += counter()
        total += increment(i)
    return total


print(run(500000))
