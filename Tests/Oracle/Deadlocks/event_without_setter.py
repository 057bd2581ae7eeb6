import asyncio
async def main():
    done = asyncio.Event()
    await done.wait()
asyncio.run(main())
