import asyncio
async def main():
    q = asyncio.Queue(); g = [asyncio.create_task(q.get(), name=f"g{i}") for i in range(3)]
    await asyncio.sleep(0); g[0].cancel(); q.put_nowait("a"); q.put_nowait("b")
    print(await asyncio.gather(*g, return_exceptions=True), q)
    q = asyncio.Queue(1); await q.put(0); p = [asyncio.create_task(q.put(i)) for i in (1, 2)]
    await asyncio.sleep(0); p[0].cancel(); await asyncio.sleep(0); print(q, await q.get(), await q.get(), q.empty())
    async def t():
        try:
            async with asyncio.timeout(0.001): await q.get()
        except TimeoutError: return "to"
    print(await t(), q)
asyncio.run(main())
