"""__del__ and dropped generators, coroutines and tasks: as soon as the last reference goes."""

import asyncio


class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)


a = Noisy("a")
b = a
del a
print("still held")
b = None
print("gone")
Noisy("temporary")
print("after the temporary")
items = [Noisy("in list"), Noisy("second")]
items.pop(0)
print("popped")
items.clear()
d = {"k": Noisy("in dict")}
d["k"] = 1
print("replaced")


def local():
    x = Noisy("local")
    print("in function")


local()
print("after function")


def generator():
    n = Noisy("in generator")
    try:
        yield 1
    finally:
        print("generator finally")


g = generator()
next(g)
g = None
print("after generator")


def raises():
    held = Noisy("held by the traceback")
    raise ValueError


try:
    raises()
except ValueError:
    print("handling")
print("handled")
f = (lambda n: lambda: n)(Noisy("in closure"))
f = None
print("closure gone")


async def coroutine():
    n = Noisy("in coroutine")
    try:
        await asyncio.sleep(0)
    finally:
        print("coroutine finally")


async def main():
    c = coroutine()
    c.send(None)
    del c
    print("after coroutine")
    task = asyncio.create_task(coroutine())
    await task
    print("task done")
    n = Noisy("local of main")
    await asyncio.sleep(0)


asyncio.run(main())
print("end of file")
last = Noisy("at exit")
