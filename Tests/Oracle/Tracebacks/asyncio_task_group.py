import asyncio


async def work(number):
    await asyncio.sleep(0)
    raise ValueError(number)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1))
        group.create_task(work(2))


asyncio.run(main())
