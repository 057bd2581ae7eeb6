import asyncio
async def main():
    async def w(e, n):
        await e.wait(); print('woke', n)
    e = asyncio.Event()
    ts = [asyncio.create_task(w(e, i)) for i in range(3)]
    await asyncio.sleep(0)
    e.set(); e.clear()
    await asyncio.sleep(0); await asyncio.sleep(0)
    print([t.done() for t in ts])
    l = asyncio.Lock(); order = []
    async def lk(n):
        await l.acquire(); order.append(n); await asyncio.sleep(0); l.release()
    ts = [asyncio.create_task(lk(i)) for i in range(4)]
    await asyncio.sleep(0); ts[1].cancel(); ts[2].cancel()
    await asyncio.gather(*ts, return_exceptions=True); print(order, l)
    c = asyncio.Condition(); got = []
    async def cw(n):
        async with c:
            try: await c.wait(); got.append(n)
            except asyncio.CancelledError: got.append(-n); raise
    ts = [asyncio.create_task(cw(i)) for i in (1, 2, 3)]
    await asyncio.sleep(0)
    async with c: c.notify(1)
    ts[0].cancel()
    await asyncio.sleep(0.01); print(got)
    async with c: c.notify_all()
    await asyncio.gather(*ts, return_exceptions=True); print(got)
asyncio.run(main())
