"""The life of a task: pending, then done; and done in one of three ways.

Watch the three ways: a result, an exception, or cancelled.
"""

import asyncio


async def good():
    return 1


async def bad():
    raise ValueError("no luck")


async def endless():
    await asyncio.sleep(3600)


def describe(task):
    if not task.done():
        return "pending"
    if task.cancelled():
        return "cancelled"
    if task.exception():
        return f"done, raised {task.exception()!r}"
    return f"done, result {task.result()}"


async def main():
    tasks = [asyncio.create_task(work(), name=work.__name__) for work in (good, bad, endless)]
    for step in ("created", "ran a turn", "cancelled the last"):
        print(step)
        for task in tasks:
            print(f"  {task.get_name():<8} {describe(task)}")
        if step == "ran a turn":
            tasks[-1].cancel()
        await asyncio.sleep(0)
    print("at the end:", describe(tasks[-1]))


asyncio.run(main())

# Question: Why is the last task still pending right after `cancel` was called?
