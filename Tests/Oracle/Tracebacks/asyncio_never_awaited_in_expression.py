import asyncio


async def value():
    return 5


async def main():
    total = 1 + value()


asyncio.run(main())
