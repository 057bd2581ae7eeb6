"""When one of them fails, the await on gather raises at once; the others go on.

Watch "slow" finish after main has dealt with the failure.
"""

import asyncio


async def slow():
    await asyncio.sleep(3)
    print("slow: finished all the same")


async def failing():
    await asyncio.sleep(1)
    raise ValueError("page not found")


async def main():
    try:
        await asyncio.gather(slow(), failing())
    except ValueError as error:
        print("main:", error)
    await asyncio.sleep(3)
    print("main: done")


asyncio.run(main())

# Question: What would be seen of "slow" if main ended right after the `except`?
