import asyncio
async def main():
    async def child():
        try: await asyncio.sleep(5)
        finally: print('child end')
    async def group():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child())
            await asyncio.sleep(5)
    t = asyncio.create_task(group())
    await asyncio.sleep(0.001)
    t.cancel('from out')
    try: await t
    except asyncio.CancelledError as e: print(e.args, t.cancelling())
    async def failing():
        await asyncio.sleep(0); raise ValueError('f')
    async def group2():
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(failing())
                try: await asyncio.sleep(5)
                except asyncio.CancelledError: print('body cancelled'); raise
        except* ValueError as e: print('group', e.exceptions, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        return 'ok'
    print(await asyncio.create_task(group2()))
    async def group3():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(failing())
            asyncio.current_task().cancel('self')
            await asyncio.sleep(5)
    t = asyncio.create_task(group3())
    try: await t
    except BaseException as e: print(repr(e), t.cancelling())
asyncio.run(main())
