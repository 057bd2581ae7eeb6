import asyncio
async def a(first, second, name):
    async with first:
        print(name, "has one")
        await asyncio.sleep(0)
        async with second:
            print("never")
async def main():
    left, right = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(a(left, right, "x"), a(right, left, "y"), asyncio.shield(other()))
async def other():
    cond = asyncio.Condition()
    async with cond:
        await cond.wait()
asyncio.run(main())
