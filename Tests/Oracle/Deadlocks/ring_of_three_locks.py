import asyncio
async def a(l1, l2, l3):
    async with l1:
        await asyncio.sleep(0)
        async with l2: pass
async def main():
    x, y, z = asyncio.Lock(), asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(a(x, y, z), a(y, z, x), a(z, x, y))
asyncio.run(main())
