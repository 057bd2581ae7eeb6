import asyncio
async def ok(n, d): 
    await asyncio.sleep(d); return n
async def bad(d):
    await asyncio.sleep(d); raise ValueError("bad")
async def main():
    async for t in asyncio.as_completed([asyncio.create_task(ok(1,.02),name="one"), asyncio.create_task(ok(2,.01),name="two")]):
        print(t.get_name(), await t, t.done())
    for c in asyncio.as_completed([ok("a",.02), bad(.01)]):
        print(type(c).__name__)
        try: print(await c)
        except ValueError as e: print(repr(e))
    try:
        async for t in asyncio.as_completed([ok(1, 1)], timeout=0.01): print("no")
    except TimeoutError as e: print(repr(e))
    it = asyncio.as_completed([ok(1,0), ok(2,0)])
    print(type(it), iter(it) is it, aiter(it) is it)
    c1 = next(it); c2 = next(it)
    try: next(it)
    except StopIteration: print("stop")
    print(sorted([await c1, await c2]))
    it = asyncio.as_completed([])
    print([x async for x in it], list(asyncio.as_completed(())))
    try: asyncio.as_completed(ok(1,0))
    except TypeError as e: print(e)
    try: asyncio.as_completed(asyncio.get_running_loop().create_future())
    except TypeError as e: print(e)
    f = asyncio.get_running_loop().create_future()
    f.set_result(3)
    async for x in asyncio.as_completed([f]): print(x is f)
    d, p = await asyncio.wait([asyncio.create_task(bad(0)), asyncio.create_task(ok(1, 1))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(d), len(p), [t.exception() for t in d])
    for t in p: t.cancel()
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try: await asyncio.wait([f], return_when="x")
    except ValueError as e: print(e)
    try: await asyncio.wait(f)
    except TypeError as e: print(e)
asyncio.run(main())
