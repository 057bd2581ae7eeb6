"""Back pressure: a queue with little room makes a fast producer wait for a slow consumer.

Watch "made" never run more than a few steps ahead of "used".
"""

import asyncio


async def producer(queue):
    for number in range(1, 6):
        await queue.put(number)
        print("made", number)
    await queue.put(None)


async def consumer(queue):
    while (number := await queue.get()) is not None:
        await asyncio.sleep(2)
        print("        used", number)


async def main():
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())

# Question: what would the output be with `asyncio.Queue()`, which has no end of room?
