import asyncio
async def f1():
    t = asyncio.create_task(asyncio.sleep(0.01))
    t.add_done_callback(lambda t: print("lambda", t.cancelled()))
    return t
async def main():
    t = await f1()
    await asyncio.wait_for(t, 1)
    async def gen():
        for i in range(3):
            try:
                yield i
            except asyncio.CancelledError:
                print("gen cancelled"); raise
    async def consumer():
        async for x in gen():
            print("x", x)
            await asyncio.sleep(1)
    c = asyncio.create_task(consumer())
    await asyncio.sleep(0)
    c.cancel()
    try: await c
    except asyncio.CancelledError: print("consumer cancelled")
    async def agen2():
        try:
            while True:
                await asyncio.sleep(1); yield 1
        except asyncio.CancelledError: print("agen2 cancelled inside"); raise
        finally: print("agen2 finally")
    async def c2():
        async for x in agen2(): pass
    c = asyncio.create_task(c2()); await asyncio.sleep(0); c.cancel()
    print(await asyncio.gather(c, return_exceptions=True))
    g = agen2()
    n = asyncio.create_task(anext(g)); await asyncio.sleep(0)
    try: await g.aclose()
    except RuntimeError as e: print(e)
    n.cancel()
    try: await n
    except asyncio.CancelledError: pass
    await g.aclose()
asyncio.run(main())
