import asyncio


async def work(number):
    await asyncio.sleep(0)
    return 1 / number


async def main():
    return await asyncio.gather(work(1), work(0))


asyncio.run(main())
