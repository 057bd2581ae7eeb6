"""`cancel` asks a task to stop: at its await a CancelledError is raised.

Watch that `cancel` itself does nothing yet: the task learns of it when the loop gets to it.
"""

import asyncio


async def work():
    try:
        print("task: waiting for an hour")
        await asyncio.sleep(3600)
    finally:
        print("task: finally runs")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print("main: cancel says", task.cancel())
    print("main: cancelled yet?", task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("main: awaiting it raised CancelledError")
    print("main: cancelled now?", task.cancelled())


asyncio.run(main())

# Question: What would `cancel` say of a task that is done already?
