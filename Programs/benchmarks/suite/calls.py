"""Calls with defaults, keywords, *args and **kwargs, lambdas and builtins."""


def positional(a, b, c):
    return a + b - c


def defaults(a, b=2, c=3):
    return a * b - c


def gather_up(*args, **kwargs):
    return len(args) + len(kwargs)


def run(times):
    total = 0
    twice = lambda x: x + x
    for i in range(times):
        total += positional(i, 2, 3)
        total += defaults(i)
        total += defaults(i, c=5)
        total += gather_up(i, i, key=i)
        total += twice(i)
        total += min(i, 10) + abs(-i) + len("abc")
    return total


print(run(500000))
