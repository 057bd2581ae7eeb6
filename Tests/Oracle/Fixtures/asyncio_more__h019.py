import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            try:
                async with asyncio.timeout(1):
                    try: await asyncio.sleep(5)
                    finally: await asyncio.sleep(0); print('inner finally')
            except TimeoutError: print('wrong one')
    except TimeoutError: print('outer one')
    async def shielded_cleanup():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError:
            await asyncio.shield(asyncio.sleep(0.01)); print('cleaned'); raise
    t = asyncio.create_task(shielded_cleanup()); await asyncio.sleep(0); t.cancel()
    r = await asyncio.gather(t, return_exceptions=True); print(r)
    async def swallow():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: pass
        return 'swallowed'
    try:
        async with asyncio.timeout(0.01) as cm: print(await swallow())
        print('no timeout raised', cm.expired())
    except TimeoutError: print('T')
    print(await asyncio.wait_for(swallow(), 0.01)) if False else None
    try: print(await asyncio.wait_for(swallow(), 0.01))
    except TimeoutError: print('wait_for T')
asyncio.run(main())
