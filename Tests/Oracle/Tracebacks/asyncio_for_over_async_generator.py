import asyncio


async def numbers():
    yield 1


async def main():
    for number in numbers():
        pass


asyncio.run(main())
