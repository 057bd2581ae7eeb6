"""Tuples: building, unpacking, comparing, as keys."""


def run(times):
    a, b, c = 1, 2, 3
    grid = {}
    best = (0, 0, 0)
    total = 0
    for i in range(times):
        a, b, c = b, c, (a + b) % 1009
        point = (a % 30, b % 30)
        grid[point] = grid.get(point, 0) + 1
        if (a, b, c) > best:
            best = a, b, c
        x, y = point
        first, *rest = (x, y, i, c)
        total += first + rest[0] + len(rest)
    return total, best, len(grid)


print(run(1000000))
