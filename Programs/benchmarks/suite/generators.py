"""Generators: chained, delegating with `yield from`, driven with `send`."""


def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def odd(source):
    return (n for n in source if n % 2)


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def averager():
    total, times, average = 0, 0, None
    while True:
        total += yield average
        times += 1
        average = total // times


def run(limit):
    pipeline = sum(odd(squares(count(limit))))
    tree = sum(walk(14))
    average = averager()
    next(average)
    last = 0
    for n in range(limit // 2):
        last = average.send(n)
    return pipeline, tree, last


print(run(1200000))
