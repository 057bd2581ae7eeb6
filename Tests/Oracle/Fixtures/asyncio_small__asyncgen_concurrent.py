import asyncio
async def g():
    yield 1
    await asyncio.sleep(0.001)
    yield 2
async def main():
    a = g(); await anext(a)
    print(await asyncio.gather(a.asend(None), a.asend(None), return_exceptions=True))
    t = asyncio.ensure_future(anext(a)); 
    try: print(await t)
    except StopAsyncIteration: print("S")
    a = g(); await anext(a); s = a.asend(None)
    t = asyncio.create_task(aw(s)); await asyncio.sleep(0)
    try: await a.aclose()
    except RuntimeError as e: print(e)
    print(await t)
    s = a.asend(None)
    s.close()
    try: s.send(None)
    except RuntimeError as e: print(e)
async def aw(x): return await x
asyncio.run(main())
