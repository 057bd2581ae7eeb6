"""The trap: awaiting a coroutine does not yield to the loop.

Watch A come three times in a row: `await coro_a()` is almost a plain call, so B must wait.
"""

import asyncio


async def coro_a():
    print("A")


async def coro_b():
    print("B (hopefully nobody is hogging the event loop...)")


async def main():
    task_b = asyncio.create_task(coro_b())
    for _ in range(3):
        await coro_a()
    await task_b


asyncio.run(main())

# Question: Which single change lets B be printed before the first A?
