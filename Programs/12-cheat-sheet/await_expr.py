"""`await expr` waits for an awaitable to finish and has its value."""

import asyncio


async def work():
    await asyncio.sleep(0)
    return 20


async def main():
    value = await work() + 1
    print(value * 2)


asyncio.run(main())
