"""The same with tasks: awaiting a task does yield.

Watch B come first: it was queued before the first A, and main let go of the loop.
"""

import asyncio


async def coro_a():
    print("A")


async def coro_b():
    print("B (hopefully nobody is hogging the event loop...)")


async def main():
    task_b = asyncio.create_task(coro_b())
    for _ in range(3):
        await asyncio.create_task(coro_a())
    await task_b


asyncio.run(main())

# Question: Why does B come first and not between two As?
