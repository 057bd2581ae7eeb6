import asyncio


async def main():
    value = 1 + await [1, 2]


asyncio.run(main())
