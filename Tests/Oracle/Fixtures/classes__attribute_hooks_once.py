"""Hooks of attribute access are called once each, in their order, whatever they raise."""


class Missing:
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(f"none of {name}")


class Both:
    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        if name == "there":
            return 1
        raise AttributeError(name)


class Counted:
    count = 0

    def __get__(self, obj, owner=None):
        def getter(name):
            Counted.count += 1
            raise AttributeError(name)

        return getter


class Vanishing:
    def __getattr__(self, name):
        raise AttributeError(name)

    def __getattribute__(self, name):
        del Vanishing.__getattr__
        raise AttributeError("gone with " + name)


class First:
    __getattribute__ = Counted()


class Second:
    __getattr__ = Counted()


class Third(First, Second):
    pass


for value in (Missing(), Both()):
    for name in ("x", "there"):
        try:
            print(getattr(value, name))
        except AttributeError as error:
            print(error)
        print(hasattr(value, name), getattr(value, name, "default"))
for cls in (First, Second, Third):
    try:
        cls().x
    except AttributeError as error:
        print(cls.__name__, error, Counted.count)
try:
    Vanishing().x
except AttributeError as error:
    print(error)


class Bound:
    def me(self):
        return self


one, other = Bound(), Bound()
print(one.me.__get__(other, Bound) == one.me, one.me.__get__(other)() is one)
Other = type("Other", (), {"me": one.me})
print(Other().me() is one)
for target, name in ((str, "foo"), (Bound, "foo")):
    try:
        object.__setattr__(target, name, 1)
    except TypeError as error:
        print(error)
for make in (lambda: type("Odd", (), {1: 2}), lambda: type("Fine", (), {"a": 2})):
    print(make().__name__)


class Slim(property):
    __slots__ = ()


class Documented(property):
    __slots__ = ("__doc__",)


def getter(self):
    "text of the getter"


for cls in (Slim, Documented, type("Plain", (property,), {})):
    for arguments in ((getter,), (lambda self: 1, None, None, "given")):
        try:
            print(cls.__name__, cls(*arguments).__doc__)
        except AttributeError as error:
            print(cls.__name__, error)
