"""An async generator: `yield` inside `async def` makes a source for `async for`.

Watch how much shorter it is than a class, and that it stops where it stands when nobody asks.
"""

import asyncio


async def ticker(count):
    for tick in range(1, count + 1):
        await asyncio.sleep(1)
        print("  ticker: yielding", tick)
        yield tick
    print("  ticker: end")


async def main():
    async for tick in ticker(3):
        print("main: got", tick)
    source = ticker(100)
    async for tick in source:
        print("main: one is enough")
        break
    await source.aclose()


asyncio.run(main())

# Question: What does `aclose` do to a generator that stands at its `yield`?
