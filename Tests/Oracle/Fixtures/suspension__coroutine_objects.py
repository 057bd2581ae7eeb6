"""Coroutine objects driven by hand: send, throw, close, states, errors."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


class Trap:
    def __init__(self, *values): self.values = values
    def __await__(self):
        got = []
        for value in self.values:
            got.append((yield value))
        return got


async def leaf(*values):
    try:
        return await Trap(*values)
    except ValueError as error:
        print("leaf caught", error)
        return "recovered"
    finally:
        print("leaf finally")


async def middle():
    first = await leaf("a", "b")
    second = await leaf("c")
    return first, second


def drive(coroutine, sent=()):
    sent = list(sent)
    got = [coroutine.send(None)]
    try:
        while True:
            got.append(coroutine.send(sent.pop(0) if sent else None))
    except StopIteration as stop:
        return got, stop.value


print(drive(middle(), [1, 2, 3]))
c = middle()
print(c.send(None), c.throw(ValueError("thrown")))
c.close()
c = middle()
c.send(None)
show(lambda: c.throw(KeyError("through")), lambda: c.send(None), lambda: c.close(), lambda: c.throw(ValueError))
c = middle()
show(lambda: c.send(5))
show(lambda: iter(c), lambda: next(c), lambda: len(c), lambda: list(c), lambda: c + 1, lambda: c(), lambda: c[0], lambda: type(c).__name__, lambda: c.__name__, lambda: c.__qualname__)
c.close()
show(lambda: c.close(), lambda: c.send(None))
c = middle()
show(lambda: c.throw(ValueError("at the start")), lambda: c.send(None))


async def stubborn():
    try:
        await Trap(1)
    except GeneratorExit:
        await Trap(2)


c = stubborn()
c.send(None)
show(lambda: c.close())


async def returns_none(): pass
async def raises(): raise KeyError("raised")
async def stop(): raise StopIteration(1)
for function in (returns_none, raises, stop):
    c = function()
    show(lambda: c.send(None))


async def awaits(thing):
    return await thing


class BadAwait:
    def __await__(self): return 5


class IterAwait:
    def __await__(self): return iter(["from iter"])


for thing in (None, 5, "text", [1], BadAwait(), drive, (n for n in ())):
    c = awaits(thing)
    show(lambda: c.send(None))
c = awaits(IterAwait())
print(c.send(None))
c.close()
inner = leaf("x")
outer1, outer2 = awaits(inner), awaits(inner)
print(outer1.send(None))
show(lambda: outer2.send(None))
outer1.close()
wrapper = leaf("y").__await__()
print(type(wrapper).__name__, next(wrapper), iter(wrapper) is wrapper)
wrapper.close()


async def recursion(n):
    return n if n == 0 else 1 + await recursion(n - 1)


print(drive2 := None)
c = recursion(300)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
