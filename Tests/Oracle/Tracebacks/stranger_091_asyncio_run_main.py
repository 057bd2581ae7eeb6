import asyncio
async def main():
    await asyncio.gather(b(), b())
async def b(): {}["k"]
asyncio.run(main())
