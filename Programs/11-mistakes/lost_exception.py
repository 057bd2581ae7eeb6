"""Mistake: starting a task and never asking how it ended.

Watch standard error: the exception is reported only when the task is thrown away, and the program
ends as if all were well.
"""

import asyncio


async def save():
    raise OSError("disk full")


async def main():
    asyncio.create_task(save())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main: all is well, or so it seems")


asyncio.run(main())

# Question: Which one line in main would have shown the error where it belongs?
