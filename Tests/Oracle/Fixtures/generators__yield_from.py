"""yield from: values, send, throw, close, return, over any iterable."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


def inner():
    try:
        got = yield 1
        print("inner got", got)
        yield 2
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [10, 20]
    yield from "ab"
    last = yield from (n for n in range(2))
    print(last)
    return "outer result"


print(list(outer()))
o = outer()
print(next(o), o.send("sent"), next(o))
o = outer()
next(o)
print(o.throw(ValueError("thrown")), next(o))
o = outer()
next(o)
o.close()


def over_list():
    yield from [1, 2]


o = over_list()
next(o)
show(lambda: o.send(5))
o = over_list()
next(o)
show(lambda: o.throw(KeyError("k")))


class Custom:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("custom value")


def from_custom():
    return (yield from Custom())


def capture(g):
    try:
        while True:
            next(g)
    except StopIteration as stop:
        return stop.value


print(capture(from_custom()), capture(outer()))
def deep(n):
    if n:
        yield from deep(n - 1)
    yield n
print(list(deep(5)), sum(deep(200)))
def tree(items):
    for item in items:
        if isinstance(item, list):
            yield from tree(item)
        else:
            yield item
print(list(tree([1, [2, [3, [4]], 5], [], [[6]]])))
def bad():
    yield from 5
show(lambda: list(bad()))
def delegating_twice():
    a = yield from inner()
    b = yield from inner()
    return a, b
d = delegating_twice()
print(next(d), next(d), next(d), next(d))
show(lambda: next(d))
