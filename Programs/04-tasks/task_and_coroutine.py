"""A coroutine is the logic alone; a task is a coroutine on the loop's queue.

Watch: three coroutines made, two of them turned into tasks. The third never runs.
"""

import asyncio


async def step(name):
    print("running", name)
    return name


async def main():
    first, second, third = step("first"), step("second"), step("third")
    tasks = [asyncio.create_task(first), asyncio.create_task(second)]
    print("a task is a future:", isinstance(tasks[0], asyncio.Future))
    print("a coroutine is none:", isinstance(third, asyncio.Future))
    for task in tasks:
        print("result:", await task)
    third.close()


asyncio.run(main())

# Question: What would Python say of `third` if it were not closed?
