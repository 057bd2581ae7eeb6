import asyncio
async def main():
    sem = asyncio.Semaphore(2)
    active = 0; peak = 0
    async def job(i):
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active)
            await asyncio.sleep(0)
            active -= 1
            return i
    print(await asyncio.gather(*(job(i) for i in range(6))), peak, sem)
    b = asyncio.BoundedSemaphore(1)
    await b.acquire(); b.release()
    try: b.release()
    except ValueError as e: print(e)
    print(b, b.locked()); await b.acquire(); print(b, b.locked())
    t = [asyncio.create_task(b.acquire()) for _ in range(2)]; await asyncio.sleep(0); print(b)
    t[0].cancel(); b.release(); await asyncio.sleep(0); print([x.done() for x in t], b)
    await asyncio.sleep(0); print([x.done() for x in t], b)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    try:
        with sem: pass
    except TypeError as e: print(e)
    z = asyncio.Semaphore(0); print(z, z.locked()); z.release(); print(z, await z.acquire())
asyncio.run(main())
