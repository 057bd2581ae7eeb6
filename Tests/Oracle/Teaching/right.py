import asyncio


async def main():
    await asyncio.sleep(3600)
    print("an hour later")


asyncio.run(main())
