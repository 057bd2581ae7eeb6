"""A task that fails keeps its exception until somebody awaits it.

Watch: nothing happens at the moment of failure. The exception comes out at the await, every time.
"""

import asyncio


async def fail():
    print("task: failing")
    raise RuntimeError("out of coffee")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
    print("main: still here, the task is done:", task.done())
    for attempt in (1, 2):
        try:
            await task
        except RuntimeError as error:
            print(f"main: await {attempt} raised: {error}")
    print("main: or without raising:", repr(task.exception()))


asyncio.run(main())

# Question: What would be printed, and where, if nobody asked the task for its exception?
