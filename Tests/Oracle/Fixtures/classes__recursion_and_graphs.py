"""Objects that point at each other."""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(value))
        else:
            child.insert(value)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def depth(self):
        return 1 + max((child.depth() for child in (self.left, self.right) if child), default=0)


root = Node(5)
for value in (2, 8, 1, 9, 3, 7, 7):
    root.insert(value)
print(list(root), root.depth())


class Linked:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = (value, self.head)
        self.size += 1

    def __iter__(self):
        node = self.head
        while node:
            value, node = node
            yield value


l = Linked()
for n in range(2000):
    l.push(n)
print(l.size, next(iter(l)), sum(l))
a, b = Node("a"), Node("b")
a.left, b.left = b, a
print(a.left.left.left.value)
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}
def walk(node, seen=None):
    seen = seen if seen is not None else []
    if node not in seen:
        seen.append(node)
        for following in graph[node]:
            walk(following, seen)
    return seen
print(walk("a"))
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
def hanoi(n, a="a", b="b", c="c"): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(len(hanoi(6)), hanoi(2))
