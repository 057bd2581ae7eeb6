import asyncio
async def job(cond, n, log):
    async with cond:
        log.append(f"{n} waits")
        await cond.wait()
        log.append(f"{n} woken")
async def main():
    cond = asyncio.Condition(); log = []
    ts = [asyncio.create_task(job(cond, i, log), name=str(i)) for i in range(4)]
    await asyncio.sleep(0)
    print(cond, cond.locked())
    try: cond.notify()
    except RuntimeError as e: print(e)
    try: await cond.wait()
    except RuntimeError as e: print(e)
    try: cond.release()
    except RuntimeError as e: print(e)
    async with cond: cond.notify(2); print(cond)
    await asyncio.sleep(0)
    ts[3].cancel()
    async with cond: cond.notify_all()
    print(await asyncio.gather(*ts, return_exceptions=True), log)
    val = 0
    async def setter():
        nonlocal val
        for _ in range(3):
            async with cond:
                val += 1; cond.notify_all()
            await asyncio.sleep(0)
    s = asyncio.create_task(setter())
    async with cond: print(await cond.wait_for(lambda: val >= 2 and f"v{val}"))
    await s
    b = asyncio.Barrier(3)
    print(b, b.parties, b.n_waiting, b.broken)
    async def party(n):
        async with b as i:
            pos = i
        return n, pos
    print(sorted(await asyncio.gather(*(party(n) for n in range(6)))))
    w = asyncio.create_task(b.wait()); await asyncio.sleep(0)
    print(b, b.n_waiting); await b.abort()
    try: await w
    except asyncio.BrokenBarrierError as e: print(repr(e), isinstance(e, RuntimeError))
    try: await b.wait()
    except asyncio.BrokenBarrierError as e: print(e)
    print(b); await b.reset(); print(b)
    for bad in (0, -1, "x"):
        try: asyncio.Barrier(bad)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
    for cls, bad in ((asyncio.Semaphore, -1), (asyncio.BoundedSemaphore, -2)):
        try: cls(bad)
        except ValueError as e: print(e)
    s = asyncio.Semaphore(0); print(s, s.locked())
    t = asyncio.create_task(s.acquire()); await asyncio.sleep(0); print(s)
    s.release(); print(s, s.locked()); print(await t, s)
    bs = asyncio.BoundedSemaphore(1)
    try: bs.release()
    except ValueError as e: print(e)
    l = asyncio.Lock()
    try: l.release()
    except RuntimeError as e: print(e)
    async with l as x: print(l, x, l.locked())
    try:
        with l: pass
    except TypeError as e: print(e)
    e = asyncio.Event(); print(e, e.is_set(), e.set(), await e.wait(), e, e.clear(), e)
    try: asyncio.Condition(lock=asyncio.Lock(), loop=1)
    except TypeError as err: print(err)
    lk = asyncio.Lock(); c2 = asyncio.Condition(lk)
    async with lk: print(c2.locked(), c2)
    try: asyncio.Condition(5).locked()
    except AttributeError as err: print(err)
asyncio.run(main())
lock = asyncio.Lock()
async def use():
    async with lock: await asyncio.sleep(0)
async def two(): await asyncio.gather(use(), use())
asyncio.run(two())
try: asyncio.run(two())
except RuntimeError as e: print(str(e)[-38:])
