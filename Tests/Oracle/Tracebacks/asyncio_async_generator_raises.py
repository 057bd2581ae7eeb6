import asyncio


async def numbers():
    yield 1
    await asyncio.sleep(0)
    raise ValueError("in the source")


async def main():
    async for number in numbers():
        print(number)


asyncio.run(main())
