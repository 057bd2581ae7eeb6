import asyncio


async def main():
    raise StopIteration(5)


asyncio.run(main())
