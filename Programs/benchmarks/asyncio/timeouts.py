"""timeout and wait_for in a loop."""

import asyncio


async def work():
    await asyncio.sleep(0)
    return 1


async def main():
    total = 0
    for _ in range(50_000):
        async with asyncio.timeout(10):
            total += await work()
        total += await asyncio.wait_for(work(), 10)
    print(total)


asyncio.run(main())
