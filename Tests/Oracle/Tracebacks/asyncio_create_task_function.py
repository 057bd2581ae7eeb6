import asyncio


async def main():
    asyncio.create_task(main)


asyncio.run(main())
