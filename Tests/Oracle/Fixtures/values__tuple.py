"""tuple: displays, methods, comparison, as keys."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
t = (1, 2, 3, 2)
show(lambda: (), lambda: (1,), lambda: 1, lambda: tuple("ab"), lambda: tuple(), lambda: (1, 2) + (3,), lambda: (1, 2) * 2, lambda: t[0], lambda: t[-1], lambda: t[1:3], lambda: t[::-1], lambda: t[9], lambda: t.count(2), lambda: t.index(2), lambda: t.index(2, 2), lambda: t.index(9), lambda: len(t), lambda: 2 in t, lambda: (1, 2) < (1, 3), lambda: (1,) < (1, 0), lambda: (1, 2) == [1, 2], lambda: {(1, 2): "k"}[1, 2], lambda: hash((1, 2)) == hash((1, 2)), lambda: hash(([],)), lambda: tuple(5), lambda: (1,) + [2], lambda: t["a"], lambda: max((1, 5), (1, 2)), lambda: sorted([(2, 1), (1, 9)]), lambda: ((1,), ((2,),)), lambda: (1, "a", None, [2]), lambda: tuple(n for n in range(3)), lambda: (*t, 5), lambda: t is tuple(t), lambda: ("single"), lambda: ("single",), lambda: (1, 2, 3)[True], lambda: (0, 1) * -1, lambda: () == (), lambda: (1, (2, 3)) == (1, (2, 3)))
try:
    t[0] = 5
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
mixed = ([1], 2)
mixed[0].append(5)
try:
    mixed[0] += [6]
except TypeError as error:
    print(error)
print(mixed)
a = 1, 2
a += 3,
print(a)
