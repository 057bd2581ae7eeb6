"""Names and objects: aliasing, copies, default arguments, identity."""


def grow(items):
    items.append(1)
    items = items + [2]
    return items


start = []
print(grow(start), start)
x = y = 5
x += 1
print(x, y)
a = [1, 2]
b = a
b += [3]
b = b + [4]
print(a, b)
t = (1, [2])
u = t
u[1].append(3)
print(t, u is t)
s = "abc"
r = s
s += "d"
print(s, r)
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows)
print([] is [], () == (), 1 == 1.0, [1] == [True], None is None)
c = a.copy()
c.append(9)
e = a[:]
e.append(8)
print(a, c, e)


def counter(n=[0]):
    n[0] += 1
    return n[0]


print(counter(), counter(), counter())
def swap(p): p[0], p[1] = p[1], p[0]
pair = [1, 2]
swap(pair)
print(pair)
