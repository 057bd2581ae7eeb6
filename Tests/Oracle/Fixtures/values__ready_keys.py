"""Tuples as keys, characters and bytes at positions, chains of comparisons, managers of all kinds."""


class Odd(str):
    def __hash__(self):
        return str.__hash__(self)

    def __eq__(self, other):
        print("asked", str(self), repr(other))
        return str.__eq__(self, other)


nan = float("nan")
table = {(1, 2): "ints", ("a", 1): "text", (nan,): "nan", (None, True): "none", ((1, 2), 3): "deep"}
print(table[1, 2], table[1.0, True + 1], table[True, 2.0], table["a", 1], table[nan,])
print(table[None, 1], table[(1, 2), 3], table.get((1, 3)), table.get(("a",)), table.get((float("nan"),)))
table[Odd("a"), 1] = "changed"
print(table["a", 1], len(table), (1, 2) in table, (2, 1) in table, (Odd("z"),) in table)
seen = {(0, 0), (0, "x"), ()}
seen.add((False, 0.0))
print(len(seen), (0, "x") in seen, () in seen, (0,) in seen, sorted(map(len, seen)))
try:
    table[[1], 2]
except TypeError as error:
    print(error)
copy = table.copy()
del table[1, 2]
print(len(copy), len(table), copy[1, 2], {1, 2, 3} | set(), {"a"} | {("a",)} == {("a",), "a"})

text, data, array = "héllo→", b"\x00\xff!", bytearray(b"abc")
for position in (0, 1, -1, 5, -6, 2):
    for value in (text, data, array):
        try:
            print(repr(value[position]), end=" ")
        except IndexError as error:
            print(error, end=" ")
    print()
for position, byte in ((0, 65), (-1, 66), (1, 0), (1, 256), (1, -1), (3, 1), (-4, 1), (1, "a"), (1, True)):
    try:
        array[position] = byte
        print(array, end=" ")
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error, end=" ")
print()


class Shown(bytes):
    def __getitem__(self, index):
        return "own", index


class Kept(bytearray):
    def __setitem__(self, index, value):
        print("kept", index, value)


Kept(b"ab")[0] = 1
print(Shown(b"ab")[0], bin(10), bin(-10), hex(255), oct(-8), hex(0), bin(2 ** 70), hex(-2 ** 63))


class Answer:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print("compare", self.value, getattr(other, "value", other))
        return self

    def __bool__(self):
        print("bool", self.value)
        return self.value > 0


def one(value):
    print("eval", value)
    return value


print(one(1) < one(2) < one(3), one(1) < one(0) < one(9), 1 < 2.5 <= 2.5 != 3, "a" < "b" < "c" > "")
print((Answer(1) < 5 < 7), (Answer(0) < 5 < 7).value)
if Answer(0) < 5 < one(7):
    print("never")
print(1 in [1] == [1], 1 is 1 is not None, [1] == [1] in [[1]], 3 > 2 > nan)
try:
    1 < 2 < "a" < one(4)
except TypeError as error:
    print(error)


class Manager:
    __enter__ = lambda self: "entered"

    @staticmethod
    def __exit__(*arguments):
        print("static", len(arguments), arguments[0])
        return True


class Bound:
    @classmethod
    def __enter__(cls):
        return cls.__name__

    @property
    def __exit__(self):
        print("property")
        return lambda *arguments: print("left", arguments[:2])


class Partial:
    def __enter__(self):
        type(self).__exit__ = lambda self, *arguments: print("later")
        return self

    def __exit__(self, *arguments):
        print("first")


with Manager() as value, Bound() as other, Partial():
    print(value, other)
with Manager():
    raise KeyError(1)
for manager in (1, type("Half", (), {"__enter__": print})()):
    try:
        with manager:
            pass
    except TypeError as error:
        print(error)
print(dict(zip("ab", [1, 2])), dict(enumerate("xy")), set("hello") == set(list("hello")), list("h→"))
print(dict(zip([1, 1.0, True], "abc")), sorted("ba" * 3), sorted([3, 1, 2] * 30) == sorted([1, 2, 3] * 30))
name = "da" + "ta"
holder = type("Holder", (), {"data": 5, name + "2": 6})()
holder.__dict__["da" + str(3)] = 7
print(getattr(holder, "da" + "ta"), getattr(holder, "".join(["data", "2"])), getattr(holder, "da3"))
print(hasattr(holder, "da" * 2), getattr(holder, "\udc80", "none"))
