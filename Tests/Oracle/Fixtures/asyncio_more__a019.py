import asyncio
async def main():
    lock = asyncio.Lock()
    async def user(n):
        async with lock:
            print('in', n, lock.locked())
            await asyncio.sleep(0)
            if n == 1: raise ValueError(n)
        return n
    r = await asyncio.gather(*(user(i) for i in range(4)), return_exceptions=True)
    print(r, lock.locked())
    try:
        with lock: pass
    except TypeError as e: print(e)
    try:
        await lock
    except TypeError as e: print(e)
    try: lock.release()
    except RuntimeError as e: print(e)
    await lock.acquire(); t = asyncio.create_task(lock.acquire()); await asyncio.sleep(0)
    print(lock); t.cancel(); await asyncio.sleep(0); print(lock); lock.release(); print(lock)
asyncio.run(main())
