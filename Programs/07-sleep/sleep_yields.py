"""`asyncio.sleep` always yields, though calling it gives a coroutine.

Watch B run during A's sleep: inside sleep there is a future that the loop fills when time is up.
"""

import asyncio


async def a():
    print("A: sleeping")
    await asyncio.sleep(2)
    print("A: awake")


async def b():
    print("B: my turn")


async def main():
    nap = asyncio.sleep(0)
    print("sleep(0) is a", type(nap).__name__)
    await nap
    await asyncio.gather(a(), b())


asyncio.run(main())

# Question: How long would the whole take if b slept for two seconds, too?
