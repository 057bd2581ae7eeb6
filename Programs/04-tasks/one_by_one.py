"""Making a task and awaiting it on the same line gains nothing.

Watch the first half: each task is awaited before the next exists. In the second half both exist
before the first await.
"""

import asyncio


async def fetch(name):
    print(name, "start")
    await asyncio.sleep(1)
    print(name, "done")


async def main():
    print("-- one by one")
    await asyncio.create_task(fetch("A"))
    await asyncio.create_task(fetch("B"))
    print("-- together")
    a = asyncio.create_task(fetch("A"))
    b = asyncio.create_task(fetch("B"))
    await a
    await b


asyncio.run(main())

# Question: What would change if `await b` stood before `await a`?
