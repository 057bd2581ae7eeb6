"""list: every operation and method."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
print("building")
show(lambda: [], lambda: [1, "a", None], lambda: list("abc"), lambda: list(range(3)), lambda: [0] * 3, lambda: [1] + [2], lambda: [1] * -1, lambda: list({"a": 1}), lambda: list((1, 2)), lambda: [[]] * 2, lambda: list(5), lambda: list(), lambda: [1] + (2,), lambda: [1] * "a", lambda: [1] * 1.0, lambda: list(1, 2))
print("reading")
l = [10, 20, 30, 40, 50]
show(lambda: l[0], lambda: l[-1], lambda: l[5], lambda: l[-6], lambda: l["a"], lambda: l[1:3], lambda: l[::-1], lambda: l[::2], lambda: l[10:], lambda: l[-2:], lambda: l[3:1], lambda: l[3:1:-1], lambda: l[::0], lambda: l[1.0], lambda: l[None], lambda: 20 in l, lambda: 25 not in l, lambda: l.index(30), lambda: l.index(30, 3), lambda: l.index(99), lambda: l.count(10), lambda: len(l), lambda: max(l), lambda: sum(l), lambda: l == [10, 20], lambda: [1, 2] < [1, 2, 0], lambda: [[1], [2]] == [[1], [2]], lambda: l.index(10, -5, -1))
print("changing")


def change(action, start=(3, 1, 2)):
    items = list(start)
    try:
        result = action(items)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(result, items)


for action in (lambda l: l.append(4), lambda l: l.extend("ab"), lambda l: l.insert(0, "x"), lambda l: l.insert(-1, "x"), lambda l: l.insert(100, "x"), lambda l: l.pop(), lambda l: l.pop(0), lambda l: l.pop(-2), lambda l: l.pop(9), lambda l: l.remove(1), lambda l: l.remove(9), lambda l: l.clear(), lambda l: l.reverse(), lambda l: l.sort(), lambda l: l.sort(reverse=True), lambda l: l.sort(key=lambda n: -n), lambda l: l.sort(key=5), lambda l: l.sort(lambda n: n), lambda l: l.copy() is l, lambda l: l.extend(l), lambda l: l.extend(5), lambda l: l.__setitem__(1, "new"), lambda l: l.__setitem__(slice(0, 2), "abc"), lambda l: l.__setitem__(slice(None, None, 2), "xy"), lambda l: l.__setitem__(slice(None, None, 2), "x"), lambda l: l.__setitem__(slice(5, 1), [7]), lambda l: l.__delitem__(0), lambda l: l.__delitem__(slice(None, None, 2)), lambda l: l.__delitem__(slice(1, None)), lambda l: l.__setitem__(5, 1), lambda l: l.__setitem__(slice(0, 1), 5), lambda l: l.__iadd__("z"), lambda l: l.__imul__(2), lambda l: l.__imul__(0), lambda l: l.append(l), lambda l: l.pop("a"), lambda l: l.insert("a", 1), lambda l: l.append(), lambda l: l.append(1, 2), lambda l: l.__setitem__(slice(-1, None), l)):
    change(action)
change(lambda l: l.pop(), ())
change(lambda l: l.sort(), (1, "a"))
change(lambda l: l.sort(), ([2], [1, 5], [1]))
print("augmented and aliasing")
a = b = [1]
a += (2, 3)
a *= 2
a[1:1] = b
print(a, b is a, [*a] == a)
a[:] = []
print(b)
grid = [[0] * 2 for _ in range(2)]
grid[0][1] = 5
print(grid, [list(row) for row in zip(*grid)])
loop = [1]
loop.append(loop)
print(loop, len(loop), loop[1] is loop)
print("stable sort")
print(sorted([(1, "b"), (0, "a"), (1, "a"), (0, "b")], key=lambda p: p[0]), sorted("bBaA", key=str.lower), sorted([3, 1, 2], reverse=True), sorted([(1, 0), (0, 1), (1, 1)], key=lambda p: p[0], reverse=True))
print(sorted({"b": 1, "a": 2}), sorted("hello"), sorted([True, 0, 2.5, -1]), sorted([]), sorted([[2], [1]]), sorted(x for x in (2, 1)))
