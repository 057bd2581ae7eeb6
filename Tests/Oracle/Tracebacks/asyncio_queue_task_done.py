import asyncio


async def main():
    asyncio.Queue().task_done()


asyncio.run(main())
