import asyncio
async def w(l, n):
    async with l: print(n, "in", l.locked()); await asyncio.sleep(0)
    print(n, "out")
async def main():
    l = asyncio.Lock()
    print(l.locked(), await l.acquire(), l.locked(), l.release(), l.locked())
    await asyncio.gather(*[w(l, i) for i in range(3)])
    try: l.release()
    except RuntimeError as e: print(e)
    try:
        with l: pass
    except TypeError as e: print(e)
    try: await l
    except TypeError as e: print(e)
    await l.acquire(); t = asyncio.create_task(l.acquire()); await asyncio.sleep(0); print(l); t.cancel(); await asyncio.sleep(0); print(l); l.release()
    for a in ((1,), (None, 2)):
        try: asyncio.Lock(*a)
        except TypeError as e: print(e)
    class L(asyncio.Lock):
        pass
    print(L())
asyncio.run(main())
