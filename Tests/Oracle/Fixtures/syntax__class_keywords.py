"""Keywords of class statements, annotations of starred parameters, annotations in namespaces of `__prepare__`."""
from typing import TypeVarTuple

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


def twice():
    class C(metaclass=type, **{"metaclass": type}):
        pass


def named_twice():
    class C(x=1, **{"x": 2}):
        pass


def merged_twice():
    class C(**{"x": 2}, **{"x": 3}):
        pass


def no_mapping():
    class C(**5):
        pass


def no_strings():
    class C(**{1: 2}):
        pass


def unknown():
    class C(flag=True):
        pass


for call in (twice, named_twice, merged_twice, no_mapping, no_strings, unknown):
    t(call)


class One:
    def __iter__(self):
        yield "one"


class Two:
    def __iter__(self):
        yield from ("one", "two")


def single(*args: *One()):
    pass


Ts = TypeVarTuple("Ts")


def variadic(*args: *Ts, key: int = 1):
    pass


def unpacked(*args: *tuple[int, ...]):
    pass


print(single.__annotations__, variadic.__annotations__, unpacked.__annotations__)


def too_many():
    def f(*args: *Two()):
        pass


t(too_many)


class Namespace:
    def __init__(self):
        self.names = {}

    def __setitem__(self, key, value):
        self.names[key.lower()] = value
        print("set", key)

    def __getitem__(self, key):
        if key != "__name__":
            print("get", key)
        return self.names[key]


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Namespace()

    def __new__(cls, name, bases, namespace):
        return type.__new__(cls, name, bases, namespace.names)


class Annotated(metaclass=Meta):
    XX: "text" = 3


print(Annotated.__annotations__, Annotated.xx)
print(sorted(globals())[:9], __annotations__)
