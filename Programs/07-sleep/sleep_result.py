"""`sleep` can bring a value along, and needs an await to do anything.

Watch: the value comes back after the wait.
"""

import asyncio


async def main():
    print(await asyncio.sleep(1, "the value"))
    print(await asyncio.sleep(1))
    print(await asyncio.gather(asyncio.sleep(2, 1), asyncio.sleep(1, 2), asyncio.sleep(0, 3)))
    unused = asyncio.sleep(3600)
    print("made a sleep of an hour, never awaited it, went on at once")
    unused.close()


asyncio.run(main())

# Question: The gather of three takes two seconds, not three. Why?
