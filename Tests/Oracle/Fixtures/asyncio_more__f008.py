import asyncio
async def eternal():
    while True:
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: print('ignored'); break
    await asyncio.sleep(0.01); print('done anyway'); return 'v'
async def main():
    t = asyncio.create_task(eternal())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
    t = asyncio.create_task(eternal()); await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0.001): print(await t)
    except TimeoutError: print('to', t.done())
asyncio.run(main())
