"""A task does not start inside `create_task`. It starts when the loop gets its next chance.

Watch "task: running": it comes at the first await that really yields, no sooner.
"""

import asyncio


async def work():
    print("task: running")


async def nothing():
    pass


async def main():
    asyncio.create_task(work())
    print("main: created the task")
    await nothing()
    print("main: awaited a coroutine, which does not yield")
    await asyncio.sleep(0)
    print("main: yielded once")


asyncio.run(main())

# Question: Would "task: running" be printed at all without the last await? Who would see to it?
