"""range and slice objects."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
r = range(0, 20, 3)
show(lambda: range(5), lambda: range(1, 5), lambda: range(5, 1, -1), lambda: range(0, 10, 3), lambda: list(range(5, 0, -2)), lambda: len(r), lambda: r[2], lambda: r[-1], lambda: r[9], lambda: r[1:4], lambda: r[::-1], lambda: 9 in r, lambda: 10 in r, lambda: 9.0 in r, lambda: "x" in r, lambda: r.index(6), lambda: r.index(7), lambda: r.count(3), lambda: r.start, lambda: r.stop, lambda: r.step, lambda: range(3) == range(0, 3, 1), lambda: range(0) == range(5, 2), lambda: hash(range(3)) == hash(range(0, 3)), lambda: bool(range(0)), lambda: list(reversed(range(4))), lambda: sum(range(101)), lambda: max(range(5)), lambda: range(10**20)[10**19], lambda: len(range(10**18)), lambda: range(2**64, 2**64 + 3)[1], lambda: list(range(-3, 3)), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range("a"), lambda: len(range(10**20)), lambda: r["a"], lambda: range(True), lambda: [*range(3)], lambda: range(3) is range(3))
print("slices")
show(lambda: slice(1), lambda: slice(1, 2), lambda: slice(None, None, -1), lambda: slice(1, 2, 3).start, lambda: slice(1, 9, 2).indices(5), lambda: slice(None).indices(3), lambda: slice(-2, None).indices(5), lambda: slice(1) == slice(1), lambda: "abcdef"[slice(1, 4)], lambda: slice(None, None, 0).indices(3), lambda: slice(), lambda: slice(5, None, -1).indices(3))


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[::], s[1:2:3], s[1, 2], s[1:2, ::3], s[...], s[()], s[*(1, 2)], s[:, 1], s[-1:], s["k"])
