"""Every form of assignment target."""

a = b = c = [0]
a.append(1)
print(a, b is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, (s, *t)] = (1, 2), [3, [4, 5, 6]]
print(p, q, r, s, t)
*head, last = range(4)
first, *middle, end = "abcd"
print(head, last, first, middle, end)
[one] = (two,) = [5]
print(one, two)
d = {}
d["k"], d["j"] = d["i"] = "xy"
print(d)
items = [0, 1, 2, 3, 4]
items[1:3] = ["a", "b", "c"]
items[::3], items[-1] = ["X", "Y"], "end"
print(items)
i = 0
i, items[i] = 1, "at one"
print(items, i)
class Box: pass
box = Box()
box.value, box.other = 1, [2]
box.value += 5; box.other += [3]; box.other[0] *= 10
print(box.value, box.other)
n: int = 5
m: str
box.typed: int = 6
items[0]: str = "annotated"
(z): int = 7
print(n, box.typed, items[0], z, __annotations__)
print((w := 5) + w, [u := 1, u + 1], w)
for d["loop"], *rest in [(1, 2, 3), (4,)]:
    print(d["loop"], rest)
class Pair:
    def __enter__(self): return 1, 2
    def __exit__(self, *details): pass
with Pair() as (e, f), Pair() as d["pair"]: print(e, f, d["pair"])
del a, (b, [c])
print("a" in globals(), "b" in globals(), "c" in globals())
