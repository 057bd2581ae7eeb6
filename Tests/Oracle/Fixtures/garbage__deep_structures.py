"""Deep data is built, compared to itself, and freed without a crash."""

deep = None
for n in range(100000):
    deep = [deep]
count = 0
walk = deep
while walk:
    walk = walk[0]
    count += 1
print(count)
try:
    repr(deep)
except RecursionError as error:
    print("RecursionError", str(error)[:32])
other = None
for n in range(100000):
    other = [other]
try:
    print(deep == other)
except RecursionError as error:
    print("RecursionError", str(error)[:32])
del deep, other, walk


class Node:
    def __init__(self, following): self.following = following


node = None
for n in range(100000):
    node = Node(node)
node = None
t = ()
for n in range(100000):
    t = (t,)
t = None
d = {}
for n in range(50000):
    d = {"k": d}
d = None
print("freed")


def chain(n):
    g = iter([])
    for _ in range(n):
        g = (x for x in g)
    return g


g = chain(300)
print(list(g))
error = None
for n in range(20000):
    try:
        raise ValueError(n)
    except ValueError as e:
        e.__context__ = error
        error = e
error = None
print("chain freed")
