"""The gap grows with the number of tasks.

Watch: two hundred waits of 0.05 s would take 10 s in a row. Together they take one of them.
"""

import asyncio
import time


async def fetch(number):
    await asyncio.sleep(0.05)
    return number


async def main(count):
    started = time.perf_counter()
    results = await asyncio.gather(*(fetch(number) for number in range(count)))
    assert results == list(range(count))
    in_a_row = 0.05 * count
    together = time.perf_counter() - started
    print(f"{count:>3} tasks: {in_a_row:5.2f} s in a row,", end=" ")
    print("together well under half a second" if together < 0.5 else f"together {together:.1f} s")


for count in (2, 20, 200):
    asyncio.run(main(count))
