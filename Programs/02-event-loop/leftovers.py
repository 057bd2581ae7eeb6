"""When main ends, `asyncio.run` cancels what is still running, then closes the loop.

Watch the background task: it never finishes, but it gets the chance to clean up.
"""

import asyncio


async def background():
    try:
        for number in range(1000):
            print("background", number)
            await asyncio.sleep(0.4)
    finally:
        print("background: cancelled by run, cleaning up")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main ends,", "background is done:", task.done())


asyncio.run(main())
print("after run")

# Question: What must main do if the background task has to count to a thousand?
