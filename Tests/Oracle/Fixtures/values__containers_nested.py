"""Containers in containers: repr, equality, cycles, depth."""

data = {"list": [1, (2, {3}), {"k": [None, True, 1.5]}], "tuple": ((),), "empty": [{}, set(), ()], 1: b"x", None: ...}
print(data)
print(data == {None: ..., 1: b"x", "empty": [{}, set(), ()], "tuple": ((),), "list": [1, (2, {3}), {"k": [None, True, 1.5]}]})
a = []
a.append((a, {"a": a}))
print(a)
d = {"x": [1]}
copy = dict(d)
copy["x"].append(2)
copy["y"] = 1
print(d, copy)
deep = []
for _ in range(50):
    deep = [deep]
print(repr(deep).count("["), deep == deep)
class Thing:
    def __repr__(self): return "<thing>"
print([Thing(), (Thing(),), {Thing(): Thing()}], f"{[Thing()]}", str([Thing()]), [[Thing()], "s", b"b", 1.0, 1j])
print([int, len, None, range(2), slice(1)], [ValueError("x"), KeyError], type("T", (), {}).__name__ if False else "T")
