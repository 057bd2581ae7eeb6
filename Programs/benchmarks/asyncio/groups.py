"""20,000 task groups of three tasks."""

import asyncio


async def work(number):
    await asyncio.sleep(0)
    return number


async def main():
    total = 0
    for number in range(20_000):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(work(number)) for _ in range(3)]
        total += sum(task.result() for task in tasks)
    print(total)


asyncio.run(main())
