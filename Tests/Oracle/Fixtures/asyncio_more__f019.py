import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(1))
                tg.create_task(asyncio.sleep(1))
    except TimeoutError as e: print('T', repr(e.__cause__))
    async def bad(): 
        await asyncio.sleep(0); raise ValueError
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as tg: tg.create_task(bad()); await asyncio.sleep(1)
    except* ValueError as e: print(e)
    async def cleanup():
        try: await asyncio.sleep(1)
        finally:
            await asyncio.sleep(0.02); print('cleaned')
    try:
        async with asyncio.timeout(0.01): await cleanup()
    except TimeoutError: print('after cleanup')
    async with asyncio.timeout(0.5) as cm:
        cm.reschedule(asyncio.get_running_loop().time() - 1)
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: print('c'); raise
asyncio.run(main())
