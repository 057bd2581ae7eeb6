"""A plain function runs from start to finish; a coroutine can pause and go on where it was.

Watch the variable `total`: it is still there after each pause.
"""

import asyncio


def plain():
    print("plain: first half")
    print("plain: second half, and nobody came between")


async def pausing(name):
    total = 0
    for number in (1, 2, 3):
        total += number
        print(f"{name}: total is {total}, pausing")
        await asyncio.sleep(0)
        print(f"{name}: resumed, total is still {total}")


async def main():
    plain()
    await asyncio.gather(pausing("left"), pausing("right"))


asyncio.run(main())

# Question: Where is `total` kept while a coroutine pauses, and how many of them are there?
