import asyncio
async def w(s, n):
    async with s: await asyncio.sleep(0.01); return n
async def main():
    s = asyncio.Semaphore(1); ts = [asyncio.create_task(w(s, i)) for i in range(3)]
    await asyncio.sleep(0); ts[1].cancel(); print(await asyncio.gather(*ts, return_exceptions=True), s)
    async with asyncio.timeout(1):
        async with s, asyncio.Lock(): print("both")
asyncio.run(main())
