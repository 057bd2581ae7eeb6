import asyncio


async def work():
    raise LookupError("nothing found")


async def main():
    await asyncio.wait_for(work(), 1)


asyncio.run(main())
