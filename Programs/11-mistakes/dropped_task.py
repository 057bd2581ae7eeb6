"""Mistake: leaving before the background task has done its work.

Watch: main returns, run cancels the task, the letter is never sent. Await what you started.
"""

import asyncio


async def send(letter):
    await asyncio.sleep(2)
    print("sent", letter)


async def careless():
    asyncio.create_task(send("letter 1"))
    print("careless: done")


async def careful():
    task = asyncio.create_task(send("letter 2"))
    print("careful: done, but waiting for the post")
    await task


asyncio.run(careless())
asyncio.run(careful())

# Question: What would a task group have done with the first letter?
