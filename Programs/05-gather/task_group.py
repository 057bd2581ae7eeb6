"""A task group: nobody leaves the block before everybody is done.

Watch the line after the block come last, without a single `await` on a task.
"""

import asyncio


async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    print("fetched", page)
    return f"<{page}>"


async def main():
    async with asyncio.TaskGroup() as group:
        slow = group.create_task(fetch("slow", 2))
        fast = group.create_task(fetch("fast", 1))
        print("both are on their way")
    print(slow.result(), fast.result())


asyncio.run(main())

# Question: what would change if the tasks were made with `asyncio.create_task` instead?
