"""Two ways to make tasks: `create_task` for one, `gather` for several that are waited for together.

Watch that both give the same interleaving: gather makes the tasks for you.
"""

import asyncio


async def count(name):
    for number in range(3):
        print(name, number)
        await asyncio.sleep(0)
    return name


async def main():
    print("-- create_task")
    first = asyncio.create_task(count("a"))
    second = asyncio.create_task(count("b"))
    print([await first, await second])
    print("-- gather")
    print(await asyncio.gather(count("a"), count("b")))


asyncio.run(main())

# Question: When is `create_task` the better of the two?
