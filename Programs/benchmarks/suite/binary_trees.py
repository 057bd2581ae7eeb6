"""Building and walking many small trees."""


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def run(deepest):
    long_lived = build(deepest)
    counts = []
    for depth in range(4, deepest + 1, 4):
        trees = 2 ** (deepest - depth + 4)
        counts.append((trees, depth, sum(build(depth).count() for _ in range(trees))))
    return counts, long_lived.count()


print(run(14))
