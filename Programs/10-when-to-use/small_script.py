"""A bad fit: a small script that waits once. Plain code does the same and is shorter.

Watch the two versions print the same; the second needs a loop, a door and three keywords for it.
"""

import asyncio
import time


def plain():
    time.sleep(1)
    print("the file is there")


async def fancy():
    await asyncio.sleep(1)
    print("the file is there")


plain()
asyncio.run(fancy())

# Question: At how many files would the second version begin to pay?
