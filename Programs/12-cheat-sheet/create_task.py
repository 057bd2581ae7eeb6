"""`asyncio.create_task(coro)` queues one coroutine as a task."""

import asyncio


async def work():
    print("in the background")
    return "result"


async def main():
    task = asyncio.create_task(work())
    print("in the foreground")
    print(await task)


asyncio.run(main())
