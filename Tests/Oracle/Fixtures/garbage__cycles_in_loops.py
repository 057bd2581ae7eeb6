"""Cycles made in loops do not stop anything from working."""


class Node:
    def __init__(self): self.me = self
    def method(self): return 1


for n in range(20000):
    x = Node()
    x.bound = x.method
    l = [x]
    l.append(l)
    def f(): return f
    try:
        raise ValueError
    except ValueError as error:
        kept = error
print("done", x.bound(), f() is f, type(kept).__name__)
