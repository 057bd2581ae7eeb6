"""Mistake: expecting `await` in a loop to run things together.

Watch the log: each await finishes before the next begins. gather is what makes them overlap.
"""

import asyncio


async def fetch(name):
    print(name, "start")
    await asyncio.sleep(1)
    print(name, "done")


async def main():
    print("-- a loop of awaits")
    for name in "AB":
        await fetch(name)
    print("-- gather")
    await asyncio.gather(*(fetch(name) for name in "AB"))


asyncio.run(main())

# Question: When is a loop of awaits just what is wanted?
