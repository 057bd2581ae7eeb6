import asyncio
async def main():
    e = asyncio.Event(); print(e, e.is_set())
    async def w(n): print(n, await e.wait())
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0); print(e)
    ts[1].cancel(); await asyncio.sleep(0); print(e)
    e.set(); e.clear(); print(e)
    await asyncio.gather(*ts, return_exceptions=True)
    e.set(); print(e, await e.wait())
    try: asyncio.Event(loop=1)
    except TypeError as x: print(x)
    try: await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except TimeoutError: print('t')
asyncio.run(main())
e = asyncio.Event()
async def other(): 
    t = asyncio.create_task(e.wait()); await asyncio.sleep(0); e.set(); print(await t); e.clear(); 
asyncio.run(other())
async def third():
    try: await asyncio.wait_for(e.wait(), 0.01)
    except RuntimeError as x: print(str(x).split(' at ')[0])
asyncio.run(third())
