import asyncio
async def main():
    b = asyncio.Barrier(3); print(b, b.parties, b.n_waiting, b.broken)
    async def w(n):
        i = await b.wait(); return i
    print(sorted(await asyncio.gather(w(1), w(2), w(3))))
    async def v(n):
        try:
            async with b as pos: return pos
        except asyncio.BrokenBarrierError as e: return repr(e)
    ts = [asyncio.create_task(v(i)) for i in range(2)]; await asyncio.sleep(0); print(b, b.n_waiting)
    await b.abort(); print(await asyncio.gather(*ts), b, b.broken)
    try: await b.wait()
    except asyncio.BrokenBarrierError as e: print(repr(e))
    await b.reset(); print(b)
    ts = [asyncio.create_task(v(i)) for i in range(2)]; await asyncio.sleep(0); await b.reset(); print(await asyncio.gather(*ts), b)
    for p in (0, -1, "a"):
        try: print(asyncio.Barrier(p))
        except Exception as e: print(type(e).__name__, e)
    b = asyncio.Barrier(1); print(await b.wait(), await b.wait())
asyncio.run(main())
