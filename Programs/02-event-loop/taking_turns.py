"""Cooperative multitasking: each task yields politely, so each gets its turn.

Watch the turns go round. `sleep(0)` waits for nothing; it only says "somebody else, please".
"""

import asyncio


async def player(name, turns):
    for turn in range(1, turns + 1):
        print(f"{name} plays bar {turn}")
        await asyncio.sleep(0)
    print(name, "bows")


async def main():
    await asyncio.gather(player("violin", 3), player("flute", 2), player("drum", 3))


asyncio.run(main())

# Question: What would be printed without the line with `sleep(0)`?
