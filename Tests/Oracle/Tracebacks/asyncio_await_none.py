import asyncio


def plain():
    pass


async def main():
    await plain()


asyncio.run(main())
