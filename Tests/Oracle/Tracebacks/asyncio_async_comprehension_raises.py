import asyncio


async def invert(number):
    await asyncio.sleep(0)
    return 1 / number


async def main():
    print([await invert(n) for n in (1, 0)])


asyncio.run(main())
