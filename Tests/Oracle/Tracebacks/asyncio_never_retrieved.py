import asyncio


async def work():
    raise ValueError("unseen")


async def main():
    asyncio.create_task(work(), name="worker")
    await asyncio.sleep(0.01)
    print("main ends")


asyncio.run(main())
