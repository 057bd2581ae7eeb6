import asyncio
async def main():
    async def fail_after(n):
        await asyncio.sleep(n * 0.001); raise ValueError(n)
    async def ok(n): await asyncio.sleep(n * 0.001); return n
    d, p = await asyncio.wait([asyncio.create_task(ok(1)), asyncio.create_task(ok(50))], timeout=0.02)
    print(len(d), len(p), d.pop().result()); 
    for t in p: t.cancel()
    d, p = await asyncio.wait({asyncio.create_task(ok(i)) for i in (1, 30, 60)}, return_when=asyncio.FIRST_COMPLETED)
    print(len(d), len(p)); [t.cancel() for t in p]
    d, p = await asyncio.wait([asyncio.create_task(fail_after(5)), asyncio.create_task(ok(1)), asyncio.create_task(ok(60))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(d), len(p), [repr(t.exception()) for t in d if t.exception()]); [t.cancel() for t in p]
    f = asyncio.get_running_loop().create_future(); f.set_result(0)
    print(await asyncio.wait([f]) == ({f}, set()), await asyncio.wait([f, f]))
    d, p = await asyncio.wait([asyncio.create_task(ok(1))], timeout=0); print(len(d), len(p))
    async def outer():
        ts = [asyncio.create_task(ok(100)) for _ in range(2)]
        try: await asyncio.wait(ts)
        except asyncio.CancelledError:
            print([t.cancelled() for t in ts], [t.done() for t in ts])
            for t in ts: t.cancel()
            raise
    o = asyncio.create_task(outer()); await asyncio.sleep(0); o.cancel()
    print(await asyncio.gather(o, return_exceptions=True))
    gen = (asyncio.create_task(ok(i)) for i in range(2))
    d, p = await asyncio.wait(gen); print(sorted(t.result() for t in d))
    try: await asyncio.wait([ok(1)])
    except TypeError as e: print(e)
asyncio.run(main())
