"""Generators: next, send, throw, close, return values, states."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


def numbers(limit):
    try:
        for n in range(limit):
            got = yield n
            print("got", got)
    except ValueError as error:
        print("inside", error)
        yield "after throw"
    finally:
        print("finally")
    return "result"


g = numbers(3)
print(next(g), g.send("hello"), g.throw(ValueError("thrown")))
show(lambda: next(g), lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError("late")), lambda: g.close())
g = numbers(2)
next(g)
print(g.close(), list(g))
show(lambda: numbers(1).send(5), lambda: numbers(1).throw(ValueError("at start")), lambda: list(numbers(2)), lambda: numbers(1).send(None), lambda: next(numbers(0)), lambda: numbers(1).close())


def returns():
    yield 1
    return 2, 3


g = returns()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
show(lambda: s.close())


def close_returns():
    try:
        yield 1
    except GeneratorExit:
        return "from close"


c = close_returns()
next(c)
print(c.close())


def recursive():
    try:
        next(me)
    except ValueError as error:
        print(error)
    yield 1


me = recursive()
print(next(me))


def raises_stop():
    yield 1
    raise StopIteration(5)


show(lambda: list(raises_stop()))
dropped = numbers(5)
next(dropped)
print("dropping")
del dropped
print("dropped")
g = (n * n for n in range(4))
print(next(g), g.send(None), list(g), type(g).__name__, g.__name__, numbers.__name__, numbers(1).__name__, iter(g) is g)
show(lambda: len(g), lambda: g[0], lambda: g(), lambda: bool(g), lambda: g.throw(ValueError), lambda: g.throw(5), lambda: sum(n for n in [1, 2]), lambda: [*(n for n in "ab")])


def echo():
    value = None
    while True:
        value = yield value
        if value == "stop":
            return


e = echo()
next(e)
print([e.send(n) for n in range(3)], e.send("stop") if False else "x")


def yields_in_expressions():
    x = yield
    y = (yield x) + (yield "second")
    z = [(yield "in list"), (yield "again")]
    print(f"{(yield 'in f-string')} {x} {y} {z}")
    if (yield "test"):
        print((yield "argument"))
    return (yield "last")


g = yields_in_expressions()
value = next(g)
sent = 1
try:
    while True:
        print(value, end="; ")
        value = g.send(sent)
        sent += 1
except StopIteration as stop:
    print(stop.value)


def one():
    yield 1


# More than one argument of throw() is deprecated.
started = one()
next(started)
try:
    started.throw(KeyError, "v")
except KeyError as error:
    print(repr(error))
