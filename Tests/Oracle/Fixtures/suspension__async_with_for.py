"""async with and async for: protocol, errors, several items, else."""

import asyncio

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow


class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        await asyncio.sleep(0)
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


class BadIter:
    def __aiter__(self): return 5


class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5


class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *details): pass


class OnlyEnter:
    async def __aenter__(self): pass


async def leave():
    for n in range(4):
        async with Manager(f"loop{n}"):
            if n == 0:
                continue
            if n == 2:
                break
            if n == 3:
                return
    async with Manager("return"):
        return "returned"


async def main():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
    async with (Manager("c", True) as c, Manager("d"),):
        raise ValueError("swallowed by c")
    try:
        async with Manager("e"):
            raise KeyError("through")
    except KeyError as error:
        print("caught", error)
    print(await leave())
    async for n in Count(3):
        if n == 1:
            continue
        print(n)
    else:
        print("else")
    async for n in Count(3):
        break
    else:
        print("never")
    for thing in (BadIter(), BadNext(), [1], 5, Count):
        try:
            async for n in thing:
                print("never")
        except TypeError as error:
            print(error)
    for thing in (BadEnter(), OnlyEnter(), 5, Manager):
        try:
            async with thing:
                print("never")
        except TypeError as error:
            print(error)
    async for a, *b in pairs():
        print(a, b)
    async for box[0] in Count(1):
        print(box)


box = [None]


async def pairs():
    yield "abc"
    yield (1, 2)


asyncio.run(main())
