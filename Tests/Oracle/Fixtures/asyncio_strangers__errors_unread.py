import asyncio
async def child(): raise ValueError("unread")
async def main():
    asyncio.create_task(child(), name="A")
    t = asyncio.create_task(asyncio.sleep(10), name="B")
    f = asyncio.get_running_loop().create_future()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    child()
    async def outer(): await mid()
    async def mid(): await asyncio.gather(child(), inner())
    async def inner(): await asyncio.sleep(1)
    await outer()
asyncio.run(main())
