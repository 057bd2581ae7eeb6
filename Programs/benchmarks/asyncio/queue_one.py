"""One producer and one consumer hand 200,000 items over a queue."""

import asyncio


async def produce(queue):
    for number in range(200_000):
        await queue.put(number)


async def main():
    queue = asyncio.Queue(100)
    producer = asyncio.create_task(produce(queue))
    total = 0
    for _ in range(200_000):
        total += await queue.get()
    await producer
    print(total)


asyncio.run(main())
