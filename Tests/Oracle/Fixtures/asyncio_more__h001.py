import asyncio
async def a(): raise ValueError('a')
async def b():
    try: await asyncio.sleep(1)
    finally: raise KeyError('b')
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(a(), name='A'); tg.create_task(b(), name='B')
        async with asyncio.TaskGroup() as tg2:
            tg2.create_task(b(), name='C')
asyncio.run(main())
