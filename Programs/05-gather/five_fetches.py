"""Five fetches of the same length take about as long as one.

Watch the starts, all in one instant, and the total.
"""

import asyncio
import time


async def fetch(number):
    print("start", number)
    await asyncio.sleep(1)
    print("done", number)
    return number * number


async def main():
    started = time.perf_counter()
    results = await asyncio.gather(*(fetch(number) for number in range(5)))
    print(results)
    print(f"about {time.perf_counter() - started:.0f} s, not 5 s")


asyncio.run(main())

# Question: How long would a sixth fetch of three seconds make the whole take?
