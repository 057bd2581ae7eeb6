"""with: several items, targets, exceptions swallowed or not."""


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error, trace is not None)
        return self.swallow


with Manager("a") as a:
    print("body", a)
with Manager("b") as b, Manager("c") as c:
    print(b, c)
with (Manager("d") as d, Manager("e"),):
    print(d)
with (Manager("f")): pass
with (Manager("g")) as (first): print(first)
with Manager("h", True):
    raise ValueError("swallowed")
try:
    with Manager("i"), Manager("j"):
        raise KeyError("through")
except KeyError as error:
    print("caught", error)
try:
    with Manager("k") as (x, y):
        print("never")
except ValueError as error:
    print("caught", error)


def leave():
    for n in range(3):
        with Manager(f"loop{n}"):
            if n == 0:
                continue
            if n == 1:
                return "returned"


print(leave())


class BadExit(Manager):
    def __exit__(self, *details):
        raise RuntimeError("in exit")


try:
    with BadExit("l"):
        raise ValueError("body")
except RuntimeError as error:
    print(error, repr(error.__context__))


class BadEnter(Manager):
    def __enter__(self):
        raise OSError("in enter")


try:
    with Manager("m"), BadEnter("n"):
        print("never")
except OSError as error:
    print(error)
for thing in (5, Manager, object()):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)
