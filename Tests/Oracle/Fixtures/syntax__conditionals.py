"""if, elif, else; truth of every kind of value."""


class Falsy:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


for value in (0, 1, -1, 0.0, 0.1, "", " ", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, True, False, Falsy(),
              Empty(), object, len, range(0), range(1), b"", b"0", 10**30, Ellipsis, NotImplementedError):
    kind = type(value).__name__
    if not value:
        print(kind, "false")
    elif value is True:
        print(kind, "True itself")
    else:
        print(kind, "true", bool(value))
x = 5
if x > 3 and x < 10 or x == 100: print("in range")
if not x: pass
elif x == 5 and (y := x * 2): print(y)
else: print("never")
print("yes" if x else "no", (1 if 0 else 2) if 1 else 3, x if x > 10 else x * 2 if x > 4 else 0)
