import asyncio
async def main():
    q = asyncio.Queue()
    q.put(1)
    print(q.qsize())
asyncio.run(main())
