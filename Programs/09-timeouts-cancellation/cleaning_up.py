"""Cleaning up may wait, too: `finally` can contain an await.

Watch the task stay alive after `cancel` until its clean-up is done.
"""

import asyncio


async def upload():
    try:
        for part in range(1, 100):
            print("upload: part", part)
            await asyncio.sleep(0)
    finally:
        print("upload: telling the server")
        await asyncio.sleep(1)
        print("upload: the server knows")


async def main():
    task = asyncio.create_task(upload())
    for _ in range(3):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    print("main: cancelled, but is it done?", task.done())
    await asyncio.wait([task])
    print("main: and now?", task.done())


asyncio.run(main())

# Question: What happens if the task is cancelled a second time, while it tells the server?
