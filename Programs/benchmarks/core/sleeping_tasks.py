"""A hundred thousand tasks that all sleep for a second."""

import asyncio


async def sleeper():
    await asyncio.sleep(1)


async def main():
    await asyncio.gather(*[sleeper() for _ in range(100000)])
    print("awake")


asyncio.run(main())
