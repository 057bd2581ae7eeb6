"""Sorting by sleeping: whoever waits the shortest comes first.

Watch the list come out sorted, with nothing but a loop and its timers.
"""

import asyncio


async def sleep_sort(numbers):
    result = []

    async def place(number):
        await asyncio.sleep(number)
        result.append(number)

    await asyncio.gather(*(place(number) for number in numbers))
    return result


print(asyncio.run(sleep_sort([5, 2, 8, 1, 3])))

# Question: How long does it take to sort a million numbers this way, and what decides it?
