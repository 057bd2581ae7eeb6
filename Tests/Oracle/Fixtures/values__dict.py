"""dict: every operation and method, order, keys that are equal."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
d = {"a": 1, "b": 2}
print("building")
show(lambda: {}, lambda: dict(), lambda: dict(a=1, b=2), lambda: dict([("a", 1), ("b", 2)]), lambda: dict({"a": 1}, b=2), lambda: dict(zip("ab", [1, 2])), lambda: {**d, "c": 3}, lambda: {"a": 1, "a": 2}, lambda: dict.fromkeys("ab"), lambda: dict.fromkeys([1, 2], 0), lambda: {1: "a", 1.0: "b", True: "c"}, lambda: {"x": {"y": {}}}, lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["ab", "cd"]), lambda: {[]: 1}, lambda: {{}: 1}, lambda: {(1, []): 1}, lambda: dict(1, 2), lambda: {None: None, (): 0, frozenset(): 1})
print("reading")
show(lambda: d["a"], lambda: d["z"], lambda: d.get("a"), lambda: d.get("z"), lambda: d.get("z", 5), lambda: "a" in d, lambda: 1 in d, lambda: len(d), lambda: list(d), lambda: list(d.keys()), lambda: list(d.values()), lambda: list(d.items()), lambda: d.keys(), lambda: d.values(), lambda: d.items(), lambda: d == {"b": 2, "a": 1}, lambda: d != {}, lambda: d < {}, lambda: d | {"a": 9, "c": 3}, lambda: d | [1], lambda: list(reversed(d)), lambda: max(d), lambda: sorted(d.items(), reverse=True), lambda: [] in d, lambda: d[[]], lambda: d.keys() & {"a"}, lambda: d.keys() | ["z"] if False else sorted(d.keys() | ["z"]), lambda: d.items() == {"a": 1, "b": 2}.items(), lambda: ("a", 1) in d.items(), lambda: 2 in d.values(), lambda: d.keys() - {"a"}, lambda: d.keys() == {"a", "b"}, lambda: len(d.items()), lambda: d.copy() is d, lambda: bool({}), lambda: d.missing, lambda: d.get(), lambda: str(d), lambda: {1: [2]}[1][0])
print("changing")


def change(action):
    items = {"a": 1, "b": 2, "c": 3}
    try:
        result = action(items)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(result, items)


for action in (lambda d: d.pop("a"), lambda d: d.pop("z"), lambda d: d.pop("z", None), lambda d: d.popitem(), lambda d: d.setdefault("a", 9), lambda d: d.setdefault("z", 9), lambda d: d.setdefault("y"), lambda d: d.update({"a": 9, "q": 1}), lambda d: d.update(a=5, x=6), lambda d: d.update([("k", 1)]), lambda d: d.update(5), lambda d: d.clear(), lambda d: d.__setitem__("a", 9), lambda d: d.__setitem__("z", 0), lambda d: d.__delitem__("b"), lambda d: d.__delitem__("z"), lambda d: d.__ior__({"b": 0}), lambda d: d.__setitem__([], 1), lambda d: [d.pop("a"), d.__setitem__("a", 1)], lambda d: d.update("ab"), lambda d: d.pop(), lambda d: [d.popitem() for _ in range(4)]):
    change(action)
print("order and deletion")
d = {n: n for n in range(5)}
del d[1], d[3]
d[1] = "again"
d[0] = "kept in place"
print(d, next(iter(d)), list(d)[-1])
for n in range(1000):
    d[n] = n
    d.pop(n - 3, None)
print(len(d), list(d))
print("equal keys")
k = {1: "one"}
k[True] = "true"
k[1.0] = "float"
print(k, k[1], hash(1) == hash(True))
print("iteration while changing")
for change_it in (lambda d: d.__setitem__("new", 1), lambda d: d.pop("b"), lambda d: d.clear()):
    d = {"a": 1, "b": 2, "c": 3}
    try:
        for key in d:
            change_it(d)
    except RuntimeError as error:
        print(error)
d = {"a": 1, "b": 2}
for key in d:
    d[key] = 5
for key in list(d):
    del d[key]
print(d)
loop = {}
loop["self"] = loop
print(loop)


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return isinstance(other, Key) and self.n == other.n


keys = {Key(n): n for n in range(5)}
print(keys[Key(3)], len(keys), Key(9) in keys, keys.pop(Key(0)), len(keys))


class Missing(dict):
    def __missing__(self, key):
        return f"no {key}"


m = Missing(a=1)
print(m["a"], m["z"], m.get("z"), m, type(m).__name__, isinstance(m, dict))
