"""Names in class bodies: what methods see, comprehensions, mangling."""

x = "module"


class Scope:
    x = "class"
    seen = x
    items = [n for n in range(3)]
    late = lambda self: x
    first = [x for _ in range(1)]

    def read(self):
        return x, self.x, Scope.seen

    class Inner:
        seen = x

    def __hidden(self):
        return "hidden"

    def reveal(self):
        return self.__hidden()

    __private = 5
    __both__ = 6
    _one = 7

    def keys(self):
        __local = 1
        self.__made = __local
        return sorted(name for name in vars(self)), [name for name in vars(type(self)) if "private" in name or "both" in name]


print(Scope.seen, Scope().read(), Scope().late(), Scope.items, Scope.first, Scope.Inner.seen)
print(Scope().reveal(), Scope._Scope__hidden.__name__, Scope._Scope__private, Scope().keys())
try:
    Scope().__private
except AttributeError as error:
    print(error)


def make():
    y = "enclosing"

    class Local:
        try:
            y
        except NameError as error:
            got = str(error)
        y = "own"
        after = y

        def method(self):
            return y, __class__.__name__

    return Local


made = make()
print(made.got, made.after, made().method(), made.__qualname__, made.__module__, made.method.__qualname__)


class Computed:
    if True:
        a = 1
    for b in range(3):
        c = b * 2
    try:
        1 / 0
    except ZeroDivisionError:
        d = "caught"
    e, f = 1, [2]
    f += [3]
    del e


print(sorted(name for name in vars(Computed) if not name.startswith("__")), Computed.c, Computed.f)
