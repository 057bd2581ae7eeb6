"""A million small objects, held in a list."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


points = [Point(n, n + 1) for n in range(1000000)]
print(len(points), points[-1].x)
