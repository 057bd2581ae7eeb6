import asyncio
async def main():
    asyncio.current_task().cancel()
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: print('suppressed')
    print(asyncio.current_task().cancelling())
    await asyncio.sleep(0); print('going on')
    asyncio.current_task().uncancel()
    asyncio.current_task().cancel('final')
    await asyncio.sleep(0)
asyncio.run(main())
