import asyncio
async def c1(): raise ValueError(1)
async def c2():
    try: raise KeyError("first")
    except KeyError: raise TypeError("second")
async def c3():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(c1()); tg.create_task(c2())
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(c3(), name="nested")
        tg.create_task(c1())
        await asyncio.sleep(1)
asyncio.run(main())
