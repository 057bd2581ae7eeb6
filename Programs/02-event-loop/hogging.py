"""A task that does not yield starves all others.

Watch the clock's ticks stop while the hog computes: it holds the loop, and nobody can take it away.
"""

import asyncio


async def clock(ticks):
    for tick in range(ticks):
        print("tick", tick)
        await asyncio.sleep(0)


async def hog():
    total = 0
    for step in range(5):
        print("  hog: step", step)
        total += sum(range(2000))
    print("  hog: done,", total)


async def polite():
    for step in range(5):
        print("  polite: step", step)
        await asyncio.sleep(0)


async def main():
    print("-- with a hog")
    await asyncio.gather(clock(5), hog())
    print("-- with a polite task")
    await asyncio.gather(clock(5), polite())


asyncio.run(main())

# Question: Where in `hog` would a single `await asyncio.sleep(0)` help the clock, and how much?
