import asyncio


async def main():
    await asyncio.wait([asyncio.sleep(0)])


asyncio.run(main())
