import asyncio


async def main():
    asyncio.get_running_loop().create_future().result()


asyncio.run(main())
