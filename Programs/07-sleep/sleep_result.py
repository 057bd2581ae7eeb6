"""`sleep` can bring a value along, and needs an await to do anything.

Watch: the value comes back after the wait.
"""

import asyncio


async def main():
    print(await asyncio.sleep(0.01, "the value"))
    print(await asyncio.sleep(0.01))
    print(await asyncio.gather(asyncio.sleep(0.02, 1), asyncio.sleep(0.01, 2), asyncio.sleep(0, 3)))
    unused = asyncio.sleep(3600)
    print("made a sleep of an hour, never awaited it, went on at once")
    unused.close()


asyncio.run(main())
