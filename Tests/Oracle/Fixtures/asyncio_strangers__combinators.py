import asyncio
async def v(x, d=0):
    for _ in range(d): await asyncio.sleep(0)
    if isinstance(x, Exception): raise x
    return x
async def main():
    for c in asyncio.as_completed([v("slow", 5), v("fast", 1), v(ValueError("bad"), 3)]):
        try: print(await c)
        except ValueError as e: print(repr(e))
    ts = [asyncio.create_task(v(i, 3 - i)) for i in range(3)]
    async for t in asyncio.as_completed(ts): print(ts.index(t), t.result())
    try:
        for c in asyncio.as_completed([asyncio.sleep(5)], timeout=0.01): await c
    except TimeoutError as e: print("T", repr(e))
    done, pending = await asyncio.wait([asyncio.create_task(v(1, 1)), asyncio.create_task(v(KeyError("k"), 2)), asyncio.create_task(v(3, 9))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), sorted(str(t.exception()) for t in done))
    for p in pending: p.cancel()
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try: await asyncio.wait([c := v(1)])
    except TypeError as e: print(e); c.close()
    try: await asyncio.wait(f := asyncio.create_task(v(1)))
    except TypeError as e: print(e)
    try: await asyncio.wait([f], return_when="X")
    except ValueError as e: print(e)
    print(await asyncio.gather(), await asyncio.gather(v(1), v(2), v(1)))
    same = v(5)
    print(await asyncio.gather(same, same))
    try: await asyncio.gather(v(1, 5), v(OSError(1, "x")), v(2, 3))
    except OSError as e: print(e)
    print(await asyncio.gather(v(1), v(OSError()), asyncio.sleep(0, "s"), return_exceptions=True))
    g = asyncio.gather(v(1, 3), v(2, 3)); await asyncio.sleep(0)
    print(g, g.cancel("msg"))
    try: await g
    except asyncio.CancelledError as e: print(repr(e), g)
    inner = asyncio.create_task(v("kept", 3))
    sh = asyncio.shield(inner); await asyncio.sleep(0); sh.cancel()
    try: await sh
    except asyncio.CancelledError: print("outer", inner.done(), await inner)
    try: await asyncio.wait_for(asyncio.shield(t := asyncio.create_task(v("x", 5))), 0)
    except TimeoutError: print(t.done(), await t)
    print(await asyncio.wait_for(v(1), None), await asyncio.wait_for(f, 0))
    try: await asyncio.wait_for(asyncio.sleep(1), -1)
    except TimeoutError as e: print(repr(e), repr(e.__cause__))
    async def stubborn():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: return "swallowed"
    print(await asyncio.wait_for(stubborn(), 0.001))
    async def bad():
        try: await asyncio.sleep(1)
        finally: raise ValueError("cleanup")
    try: await asyncio.wait_for(bad(), 0.001)
    except ValueError as e: print(repr(e), repr(e.__context__))
    async with asyncio.timeout(None) as tm:
        print(tm, tm.when()); tm.reschedule(asyncio.get_running_loop().time() + 5); print(repr(tm)[:16], tm.expired())
    print(tm)
    try: tm.reschedule(1)
    except RuntimeError as e: print(e)
    try:
        async with asyncio.timeout(0.001) as tm: await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e), repr(e.__cause__), tm)
    try:
        async with tm: pass
    except RuntimeError as e: print(e)
    try:
        async with asyncio.timeout("x"): pass
    except TypeError as e: print(e)
asyncio.run(main())
