import asyncio
async def main():
    c = asyncio.Condition(); log = []
    async def w(n):
        async with c: r = await c.wait(); log.append((n, r))
    ts = [asyncio.create_task(w(i)) for i in range(4)]; await asyncio.sleep(0)
    async with c: c.notify(); log.append("n1")
    await asyncio.sleep(0); await asyncio.sleep(0)
    ts[1].cancel()
    async with c: c.notify(1)
    await asyncio.sleep(0.001)
    async with c: c.notify_all()
    print(await asyncio.gather(*ts, return_exceptions=True), log)
asyncio.run(main())
