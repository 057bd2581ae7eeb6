import asyncio
async def f(): return 1
async def main():
    a = f()
    await asyncio.gather([a])
asyncio.run(main())
