import asyncio


async def work(number):
    raise ValueError(number)


async def main():
    results = await asyncio.gather(work(1), work(2), return_exceptions=True)
    raise ExceptionGroup("both failed", results)


asyncio.run(main())
