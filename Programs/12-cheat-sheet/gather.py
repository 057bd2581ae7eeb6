"""`asyncio.gather(*coros)` makes tasks, runs them together, and gives the list of their results."""

import asyncio


async def work(number):
    await asyncio.sleep(0.03 - number * 0.01)
    print("done", number)
    return number


async def main():
    print(await asyncio.gather(work(0), work(1), work(2)))


asyncio.run(main())
