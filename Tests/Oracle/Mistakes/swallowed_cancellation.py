import asyncio
async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        pass
async def main():
    async with asyncio.timeout(0.01):
        await stubborn()
    print("no timeout")
asyncio.run(main())
