"""Mistake: a blocking call inside a coroutine. No error, but everybody else stands still.

Watch the two halves: with `time.sleep` A and B wait in a row, with `asyncio.sleep` together.
"""

import asyncio
import time


async def blocking(name):
    print(name, "start")
    time.sleep(1)
    print(name, "done")


async def waiting(name):
    print(name, "start")
    await asyncio.sleep(1)
    print(name, "done")


async def main():
    for work in (blocking, waiting):
        started = time.perf_counter()
        await asyncio.gather(work("A"), work("B"))
        print(f"{work.__name__}: about {time.perf_counter() - started:.0f} s")


asyncio.run(main())

# Question: How would you find the blocking call in a program of ten thousand lines?
