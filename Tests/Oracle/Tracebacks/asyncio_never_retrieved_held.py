import asyncio


async def work():
    raise ValueError("held until the end")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.01)
    print("main ends")


asyncio.run(main())
print("after run")
