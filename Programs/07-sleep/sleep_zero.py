"""`sleep(0)` is the shortest pause: one turn of the loop, no timer.

Watch a long computation stay polite by pausing now and then.
"""

import asyncio


async def add_up(limit):
    total = 0
    for number in range(limit):
        total += number
        if number % 1000 == 999:
            print("  add_up: at", number + 1)
            await asyncio.sleep(0)
    return total


async def ticker():
    for tick in range(4):
        print("tick", tick)
        await asyncio.sleep(0)


async def main():
    total, _ = await asyncio.gather(add_up(4000), ticker())
    print("total", total)


asyncio.run(main())

# Question: How often would the ticker tick if add_up paused after every number?
