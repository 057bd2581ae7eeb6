"""Uncaught errors through tasks, gather and raise from."""

import asyncio
async def child(n):
    if n == 0: raise TypeError("bottom")
    await child(n - 1)
async def main():
    t = asyncio.create_task(child(3), name="kid")
    try: await t
    except TypeError as e:
        raise RuntimeError("wrapped") from e
try: asyncio.run(main())
except RuntimeError as e: print("caught", e, repr(e.__cause__))
async def main2():
    await asyncio.gather(child(1), child(2))
asyncio.run(main2())
