import asyncio
async def f(): pass
async def main():
    f()
    x = f()
    x = None
    [f() for _ in range(2)]
    asyncio.sleep(1)
    asyncio.gather
    await asyncio.sleep(0)
asyncio.run(main())
f()
