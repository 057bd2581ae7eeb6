import asyncio


async def work():
    await asyncio.sleep(0)
    raise ValueError("in the task")


async def main():
    task = asyncio.create_task(work())
    await task


asyncio.run(main())
