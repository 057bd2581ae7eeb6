"""The match statement: literals, sequences, mappings, classes, guards."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def classify(value):
    match value:
        case 0 | 1:
            return 1
        case int(n) if n < 0:
            return 2
        case int():
            return 3
        case [x, y]:
            return x + y
        case [first, *rest]:
            return first + len(rest)
        case {"kind": "circle", "radius": r}:
            return r
        case {"kind": kind, **others}:
            return len(kind) + len(others)
        case Point(0, y):
            return y
        case Point(x=x, y=y):
            return x * y
        case str() as text:
            return len(text)
        case _:
            return 0


def run(times):
    values = [
        0, -5, 42, [1, 2], [3, 4, 5], {"kind": "circle", "radius": 9}, {"kind": "square", "side": 2},
        Point(0, 7), Point(3, 4), "hello", 1.5, None,
    ]
    total = 0
    for _ in range(times):
        for value in values:
            total += classify(value)
    return total


print(run(120000))
