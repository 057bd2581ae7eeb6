import asyncio
async def boom(): raise ValueError("bad")
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(boom())
asyncio.run(main())
