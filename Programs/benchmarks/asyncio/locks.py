"""A lock and a semaphore, taken and given back by tasks that wait for them."""

import asyncio


async def use(lock, semaphore):
    for _ in range(5_000):
        async with lock:
            await asyncio.sleep(0)
        async with semaphore:
            await asyncio.sleep(0)


async def main():
    lock, semaphore = asyncio.Lock(), asyncio.Semaphore(3)
    await asyncio.gather(*[use(lock, semaphore) for _ in range(10)])
    for _ in range(100_000):
        async with lock:
            pass
        async with semaphore:
            pass
    print(lock.locked(), semaphore.locked())


asyncio.run(main())
