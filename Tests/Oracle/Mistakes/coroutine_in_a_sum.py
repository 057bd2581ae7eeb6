import asyncio


async def price():
    return 10


async def main():
    total = price() + 5
    print(total)


asyncio.run(main())
