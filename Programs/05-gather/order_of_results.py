"""gather's list stands in the order of its arguments, whoever was ready first.

Watch the two orders: that of finishing, and that of the list.
"""

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    print("finished", name)
    return name


async def main():
    slow, middle, quick = fetch("slow", 3), fetch("middle", 2), fetch("quick", 1)
    results = await asyncio.gather(slow, middle, quick)
    print("list:", results)


asyncio.run(main())

# Question: How could main learn of each result as soon as it is there?
