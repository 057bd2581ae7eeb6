import asyncio
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(10))
        async def stopper():
            await asyncio.sleep(0.001); raise asyncio.CancelledError('odd')
        tg.create_task(stopper())
        await asyncio.sleep(0.01)
        raise StopIteration('stop')
try: asyncio.run(main())
except BaseException as e: print(repr(e))
