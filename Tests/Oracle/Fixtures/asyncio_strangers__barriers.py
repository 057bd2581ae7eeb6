import asyncio
async def main():
    b = asyncio.Barrier(3)
    async def p(n):
        try:
            i = await b.wait()
            print(n, "through", type(i), b.n_waiting, b.broken)
        except asyncio.BrokenBarrierError as e:
            print(n, "broken", e, repr(e))
    ts = [asyncio.create_task(p(i)) for i in range(2)]
    await asyncio.sleep(0)
    print(b.n_waiting, b.parties, b.broken, repr(b).split(" ")[-2:])
    await b.abort()
    print(b.broken, repr(b).split(" ")[-1:])
    await asyncio.gather(*ts)
    try: await b.wait()
    except asyncio.BrokenBarrierError as e: print("again", e)
    await b.reset()
    print(b.broken)
    ts = [asyncio.create_task(p(i)) for i in range(2)]
    await asyncio.sleep(0)
    await b.reset()
    await asyncio.gather(*ts)
    ts = [asyncio.create_task(p(i)) for i in range(3)]
    await asyncio.gather(*ts)
    ts = [asyncio.create_task(p(i)) for i in range(2)]
    await asyncio.sleep(0)
    ts[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(b.n_waiting, [t.cancelled() for t in ts])
    late = asyncio.create_task(p(2))
    async with b as pos: print("pos", pos)
    await asyncio.gather(ts[1], late)
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
    try: await asyncio.Barrier(1).wait(3)
    except TypeError as e: print(e)
asyncio.run(main())
