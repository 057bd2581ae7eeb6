import asyncio


async def save(name):
    await asyncio.sleep(0.01)
    print("saved", name)


async def main():
    asyncio.create_task(save("log"))
    task = asyncio.create_task(save("photo"))
    print("done")


asyncio.run(main())
