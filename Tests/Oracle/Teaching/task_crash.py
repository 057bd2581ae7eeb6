import asyncio


async def fails():
    raise ValueError("in a task")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(1)
    del task
    print("main goes on")


asyncio.run(main())
