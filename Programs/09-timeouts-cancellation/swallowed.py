"""A task that swallows CancelledError does not stop; do not do this.

Watch the stubborn one go on to its end. CancelledError is no Exception, so `except Exception`
lets it through: that is why the careful one stops.
"""

import asyncio


async def stubborn():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("stubborn: I heard it, and I go on")
    await asyncio.sleep(0)
    return "finished anyway"


async def careful():
    try:
        await asyncio.sleep(3600)
    except Exception:
        print("never printed")
    return "never returned"


async def main():
    tasks = [asyncio.create_task(stubborn()), asyncio.create_task(careful())]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())

# Question: How long would `asyncio.run` wait at its end for a stubborn task that never returns?
