"""gather takes coroutines, tasks and futures, and makes tasks of the coroutines.

Watch: the task was running before; the same awaitable given twice runs once; no argument, no wait.
"""

import asyncio


async def fetch(name):
    print("running", name)
    await asyncio.sleep(0)
    return name


async def main():
    task = asyncio.create_task(fetch("task"))
    future = asyncio.get_running_loop().create_future()
    future.set_result("future")
    print(await asyncio.gather(fetch("coroutine"), task, future, task))
    twice = fetch("once")
    print(await asyncio.gather(twice, twice))
    print(await asyncio.gather())


asyncio.run(main())
