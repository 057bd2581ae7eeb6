"""The gap grows with the number of tasks.

Watch: two hundred waits of a second would take 200 s in a row. Together they take one of them.
"""

import asyncio
import time


async def fetch(number):
    await asyncio.sleep(1)
    return number


async def main(count):
    started = time.perf_counter()
    results = await asyncio.gather(*(fetch(number) for number in range(count)))
    assert results == list(range(count))
    in_a_row = count
    together = time.perf_counter() - started
    print(f"{count:>3} tasks: {in_a_row:3} s in a row,", end=" ")
    print("together about one second" if together < 1.5 else f"together {together:.1f} s")


for count in (2, 20, 200):
    asyncio.run(main(count))

# Question: What would have to be different for 200 tasks to take 200 times as long as one?
