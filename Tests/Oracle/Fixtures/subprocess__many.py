"""Thirty programs at once, eight at a time, and as they end."""

import asyncio
from asyncio.subprocess import PIPE


async def main():
    limit = asyncio.Semaphore(8)

    async def run(number):
        async with limit:
            process = await asyncio.create_subprocess_shell(
                f"echo $(({number} * {number})); exit {number % 4}", stdout=PIPE)
            output, _ = await process.communicate()
            return int(output), process.returncode

    print(await asyncio.gather(*(run(number) for number in range(30))))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(run(number)) for number in range(5)]
    print([task.result() for task in tasks])
    results = [await task for task in asyncio.as_completed([run(1), run(2), run(3)])]
    print(sorted(results))


asyncio.run(main())
