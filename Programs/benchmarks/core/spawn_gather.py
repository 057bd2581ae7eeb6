"""A hundred thousand tasks, spawned and gathered."""

import asyncio


async def work(number):
    await asyncio.sleep(0)
    return number


async def main():
    print(sum(await asyncio.gather(*[work(number) for number in range(100000)])))


asyncio.run(main())
