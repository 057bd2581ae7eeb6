import asyncio
async def main():
    gate = asyncio.Barrier(2)
    await gate.wait()
asyncio.run(main())
