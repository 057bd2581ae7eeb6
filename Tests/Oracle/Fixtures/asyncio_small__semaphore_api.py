import asyncio
async def w(s, n):
    async with s: print(n, "in", s.locked()); await asyncio.sleep(0)
async def main():
    s = asyncio.Semaphore(2); print(s)
    await asyncio.gather(*[w(s, i) for i in range(4)]); print(s, s._value)
    s.release(); print(s)
    b = asyncio.BoundedSemaphore(1); print(b)
    try: b.release()
    except ValueError as e: print(e)
    for v in (-1, "a"):
        try: print(asyncio.Semaphore(v))
        except Exception as e: print(type(e).__name__, e)
    s = asyncio.Semaphore(0); t = asyncio.create_task(s.acquire()); await asyncio.sleep(0); print(s, s.locked()); s.release(); print(await t, s)
asyncio.run(main())
