"""Decorators on functions and classes, in order, with arguments."""


def trace(name):
    print("make", name)

    def wrap(target):
        print("apply", name, "to", target.__name__)
        target.traced = getattr(target, "traced", ()) + (name,)
        return target

    return wrap


@trace("outer")
@trace("inner")
def function(x=print("default")):
    return x


@trace("class")
class Thing:
    @trace("method")
    def method(self):
        return "method"

    @staticmethod
    @trace("static")
    def static():
        return "static"

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self._value = new * 2

    @value.deleter
    def value(self):
        print("deleting")
        del self._value


print(function.traced, Thing.traced, Thing().method(), Thing.static())
thing = Thing()
thing.value = 4
print(thing.value)
del thing.value
try:
    thing.value
except AttributeError as error:
    print(error)


def memoize(function):
    seen = {}

    def inner(n):
        if n not in seen:
            seen[n] = function(n)
        return seen[n]

    return inner


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80))
decorators = [lambda f: f, lambda f: "replaced"]


@decorators[0]
@(lambda f: f)
def kept(): return "kept"


@decorators[1]
def gone(): pass


print(kept(), gone)
