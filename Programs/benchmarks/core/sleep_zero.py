"""A hundred tasks, each yielding ten thousand times."""

import asyncio

turns = 0


async def work():
    global turns
    for _ in range(10000):
        await asyncio.sleep(0)
        turns += 1


async def main():
    await asyncio.gather(*[work() for _ in range(100)])
    print(turns)


asyncio.run(main())
