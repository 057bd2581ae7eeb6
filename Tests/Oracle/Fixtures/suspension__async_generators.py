"""Async generators: asend, athrow, aclose, return, finalisation, errors."""

import asyncio


async def source(n):
    try:
        for i in range(n):
            got = yield i
            print("got", got)
            await asyncio.sleep(0)
    except ValueError as error:
        print("caught", error)
        yield "recovered"
    finally:
        print("finally begins")
        await asyncio.sleep(0)
        print("finally ends")


async def attempt(awaitable):
    try:
        print("->", await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print(type(error).__name__, error)


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def plain():
    yield 1
    return
    yield 2


async def fails():
    yield 1
    raise KeyError("inside")


async def stops():
    yield 1
    raise StopAsyncIteration


async def main():
    g = source(3)
    await attempt(g.__anext__())
    await attempt(g.asend("sent"))
    await attempt(g.athrow(ValueError("thrown")))
    await attempt(anext(g))
    await attempt(anext(g))
    await attempt(anext(g, "default"))
    await attempt(g.aclose())
    g = source(2)
    await attempt(g.asend("too early"))
    await attempt(g.aclose())
    await attempt(anext(g))
    g = source(5)
    await attempt(anext(g))
    await attempt(g.aclose())
    g = source(5)
    await attempt(g.athrow(KeyError("at the start")))
    g = ignores()
    await attempt(anext(g))
    await attempt(g.aclose())
    print([n async for n in plain()], [n async for n in source(2)])
    for make in (fails, stops):
        try:
            async for n in make():
                print(n)
        except Exception as error:
            print(type(error).__name__, error)
    g = source(2)
    print(type(g).__name__, g.__name__, g.__aiter__() is g)
    g2 = source(3)
    one, two = g2.__anext__(), g2.__anext__()
    first, second = await asyncio.gather(wrap(one), wrap(two), return_exceptions=True)
    print(first, repr(second))
    async for n in source(5):
        if n == 1:
            break
    print("left the loop")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("the source is closed by now")
    return "returned"


async def wrap(awaitable):
    return await awaitable


print(asyncio.run(main()))
