"""Cancelling a gather cancels everybody in it.

Watch both runners stop, and the one that was cancelled alone leave the other be.
"""

import asyncio


async def runner(name, laps):
    try:
        for lap in range(laps):
            await asyncio.sleep(0)
        print(name, "arrived")
        return name
    except asyncio.CancelledError:
        print(name, "stopped")
        raise


async def main():
    both = asyncio.gather(runner("A", 9), runner("B", 9))
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("the whole race was cancelled")
    first = asyncio.create_task(runner("C", 9))
    both = asyncio.gather(first, runner("D", 3), return_exceptions=True)
    await asyncio.sleep(0)
    first.cancel()
    print(await both)


asyncio.run(main())
