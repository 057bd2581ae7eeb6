import asyncio
async def source(n):
    for i in range(n): yield i; await asyncio.sleep(0)
async def double(it):
    async for x in it: yield x * 2
async def only(it, p):
    async for x in it:
        if p(x): yield x
async def main(): print([x async for x in only(double(source(6)), lambda x: x % 4 == 0)])
asyncio.run(main())
