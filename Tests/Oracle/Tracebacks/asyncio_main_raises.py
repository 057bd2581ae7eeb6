import asyncio


async def inner():
    await asyncio.sleep(0)
    raise ValueError("inside")


async def main():
    await inner()


asyncio.run(main())
