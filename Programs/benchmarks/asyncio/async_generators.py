"""Async generators and async for, with and without waiting."""

import asyncio


async def numbers(count, waits):
    for number in range(count):
        if waits:
            await asyncio.sleep(0)
        yield number


async def main():
    total = 0
    async for number in numbers(300_000, False):
        total += number
    async for number in numbers(100_000, True):
        total += number
    total += sum([number async for number in numbers(300_000, False)])
    print(total)


asyncio.run(main())
