import asyncio
async def f(n):
    try:
        try: await asyncio.sleep(1)
        finally: print(n, 1); await asyncio.sleep(0); print(n, 2)
    finally: print(n, 3)
async def main():
    ts = [asyncio.create_task(f(i)) for i in range(2)]; await asyncio.sleep(0)
    for t in ts: t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
asyncio.run(main())
