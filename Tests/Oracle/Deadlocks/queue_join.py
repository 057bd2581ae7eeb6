import asyncio
async def main():
    q = asyncio.Queue()
    q.put_nowait(1)
    await q.join()
asyncio.run(main())
