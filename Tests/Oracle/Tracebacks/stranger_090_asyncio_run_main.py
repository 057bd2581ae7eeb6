import asyncio
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(a())
async def a():
    await asyncio.sleep(0)
    raise ValueError("in task")
asyncio.run(main())
