"""`create_task` queues a coroutine at once and gives a Task to await later.

Watch main work on while the background task waits, and collect the result when it wants it.
"""

import asyncio


async def fetch(name, seconds):
    print(name, "starts in the background")
    await asyncio.sleep(seconds)
    print(name, "is there")
    return f"data of {name}"


async def main():
    task = asyncio.create_task(fetch("A", 3))
    print("main: the task is queued, main goes on")
    await asyncio.sleep(1)
    print("main: did something else meanwhile")
    print("main: got", await task)


asyncio.run(main())

# Question: When would A have started if main had never awaited anything?
