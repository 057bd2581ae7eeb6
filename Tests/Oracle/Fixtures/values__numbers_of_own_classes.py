"""int, float and str subclasses where a plain number is wanted; length hints that raise."""
import operator

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


class Index(int):
    def __index__(self):
        return 8


class Float(float):
    def __float__(self):
        return 9.0


class Text(str):
    def __float__(self):
        return 8.0


class Plain(float):
    pass


class Named(float):
    def __init__(self, value=0.0, name=None):
        self.name = name


class Hash(int):
    def __hash__(self):
        return self


class Huge:
    def __hash__(self):
        return 2 ** 100


for call in (lambda: operator.index(Index(7)), lambda: [1, 2, 3][Index(1)], lambda: int(Index(7)), lambda: range(20)[Index(3)], lambda: "%d" % Index(3), lambda: hex(Index(3)), lambda: float(Float(4)), lambda: float(Text("3")), lambda: float(Plain("4")),
             lambda: Named(1.5, name=3).name, lambda: Plain(1.5, name=3), lambda: Plain(x=1), lambda: float(x=1), lambda: hash(Hash(42)), lambda: hash(Huge()), lambda: {Hash(1): 2}[1]):
    t(call)


class Own:
    pass


Own.__call__ = Own()
t(Own())


class Endless:
    def __getitem__(self, index):
        return index


import sys
iterator = iter(Endless())
iterator.__setstate__(sys.maxsize - 1)
t(next, iterator)
t(next, iterator)
backward = reversed([1, 2, 3])
backward.__setstate__(sys.maxsize)
print(operator.length_hint(backward))


class Hint:
    def __iter__(self):
        return iter([1])

    def __length_hint__(self):
        raise RuntimeError("hint")


for call in (lambda: list(Hint()), lambda: [].extend(Hint()), lambda: [*Hint()], lambda: tuple(Hint())):
    t(call)


class Silent:
    def __repr__(self):
        return 5


t(str, Silent())
t(repr, Silent())
for key in (10 ** 30, -10 ** 30):
    for target in ("ab", (1,), [1], b"a", bytearray(b"a"), range(3), None, 5, Own()):
        t(operator.setitem, target, key, 1)
        t(operator.delitem, target, key)
