"""Sorting by sleeping: whoever waits the shortest comes first.

Watch the list come out sorted, with nothing but a loop and its timers.
"""

import asyncio


async def sleep_sort(numbers):
    result = []

    async def place(number):
        await asyncio.sleep(number * 0.01)
        result.append(number)

    await asyncio.gather(*(place(number) for number in numbers))
    return result


print(asyncio.run(sleep_sort([5, 2, 8, 1, 3])))
