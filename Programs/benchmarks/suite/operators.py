"""Objects with operators: arithmetic, comparison, indexing, calling, iteration."""


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, index):
        return self.y if index else self.x

    def __call__(self, z):
        return self.x * z + self.y

    def __len__(self):
        return 2

    def __iter__(self):
        yield self.x
        yield self.y


def run(times):
    total = 0
    here = Vector(0, 0)
    step = Vector(1, 2)
    for i in range(times):
        here = here + step * 2
        if here == step or here < step:
            total += 1
        total += (3 * step)[i % 2] + step(i) + len(here)
        if i % 8 == 0:
            x, y = here
            total += x - y
    return total, here.x, here.y


print(run(300000))
