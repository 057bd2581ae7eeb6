"""A million awaits of a coroutine that does not suspend."""

import asyncio


async def nothing(value):
    return value


async def main():
    total = 0
    for number in range(1000000):
        total += await nothing(number)
    print(total)


asyncio.run(main())
