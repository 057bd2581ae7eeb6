"""A task can call you back when it is done.

Watch when: the callback is queued at the end of the task and runs at the loop's next turn.
"""

import asyncio


async def work():
    await asyncio.sleep(0)
    print("task: returning")
    return 7


def report(task):
    print("callback: the result is", task.result())


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(report)
    for turn in range(1, 4):
        await asyncio.sleep(0)
        print(f"main: turn {turn}, task done: {task.done()}")


asyncio.run(main())

# Question: Why is the task done one turn before the callback speaks?
