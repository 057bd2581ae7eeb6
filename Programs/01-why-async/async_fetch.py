"""Both at once: while one fetch waits, the other may run.

Watch both "start" lines come before any "done", and the shorter wait finish first. The results
still stand in the order in which they were asked for.
"""

import asyncio
import time


async def fetch(name, seconds):
    print(name, "start")
    await asyncio.sleep(seconds)
    print(name, "done")
    return name


async def main():
    results = await asyncio.gather(fetch("A", 3), fetch("B", 2))
    print(results)


started = time.perf_counter()
asyncio.run(main())
print(f"about {time.perf_counter() - started:.0f} s: the longest wait, not the sum")

# Question: B is done first. Why does "A" stand first in the list all the same?
