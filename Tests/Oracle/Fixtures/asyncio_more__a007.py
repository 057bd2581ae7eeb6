import asyncio
async def main():
    t = asyncio.current_task()
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                t.cancel('again')
                await asyncio.sleep(1)
    except BaseException as e:
        print(type(e).__name__, e.args, t.cancelling())
        print(t.uncancel())
    await asyncio.sleep(0)
    print('alive')
asyncio.run(main())
