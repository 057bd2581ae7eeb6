import asyncio

lock = asyncio.Lock()


async def hold():
    async with lock:
        waiting = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        waiting.cancel()


async def use():
    await lock.acquire()
    await lock.acquire()


asyncio.run(hold())
asyncio.run(use())
