import asyncio

lock = asyncio.Lock()


async def careless():
    await lock.acquire()
    print("careless was here")


async def main():
    await asyncio.create_task(careless())
    await asyncio.wait([asyncio.create_task(careless())])


asyncio.run(main())
