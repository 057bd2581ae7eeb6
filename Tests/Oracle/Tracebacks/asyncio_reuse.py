import asyncio


async def work():
    pass


async def main():
    coroutine = work()
    await coroutine
    await coroutine


asyncio.run(main())
