"""A task cancelled before its first turn never runs at all.

Watch: not even its `finally` runs, for it never entered the `try`.
"""

import asyncio


async def work(name):
    print(name, "begins")
    try:
        await asyncio.sleep(0)
    finally:
        print(name, "ends")


async def main():
    early = asyncio.create_task(work("early"))
    early.cancel("not needed")
    late = asyncio.create_task(work("late"))
    await asyncio.sleep(0)
    late.cancel()
    print(await asyncio.gather(early, late, return_exceptions=True))


asyncio.run(main())
