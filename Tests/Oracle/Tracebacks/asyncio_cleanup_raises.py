import asyncio


async def background():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("while cleaning up")


async def main():
    asyncio.create_task(background(), name="background")
    await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
