"""Generators, coroutines and async generators calling one another."""

import asyncio


def numbers(n):
    for i in range(n):
        yield i


async def consume(name, generator):
    for value in generator:
        print(name, value)
        await asyncio.sleep(0)


class Bridge:
    def __init__(self, inner): self.inner = inner
    def __await__(self):
        result = yield from self.inner.__await__()
        return result, "bridged"


async def slow(value):
    await asyncio.sleep(0)
    return value


async def transform(source):
    async for value in source:
        for part in numbers(value):
            yield value, part, await slow(part * 10)


async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


def sync_factory(x):
    async def inner():
        return await slow(x)
    return inner


async def main():
    shared = numbers(5)
    await asyncio.gather(consume("a", shared), consume("b", shared))
    print(await Bridge(slow(1)), await Bridge(asyncio.sleep(0, "slept")), await Bridge(Bridge(slow(2))))
    print([x async for x in transform(ticks(3))])
    print(await asyncio.gather(*(sync_factory(n)() for n in numbers(3))))
    factories = [sync_factory(n) for n in "ab"]
    print([await f() for f in factories])

    async def nested(depth):
        if depth == 0:
            return [x async for x in ticks(2)]
        async def deeper():
            return await nested(depth - 1)
        return [depth, *await deeper()]

    print(await nested(4))
    coroutines = (slow(n) for n in numbers(3))
    print([await c for c in coroutines])


asyncio.run(main())
