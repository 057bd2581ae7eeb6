"""Ten producers and ten consumers hand 200,000 items over a queue."""

import asyncio


async def produce(queue):
    for number in range(20_000):
        await queue.put(number)


async def consume(queue):
    total = 0
    for _ in range(20_000):
        total += await queue.get()
        queue.task_done()
    return total


async def main():
    queue = asyncio.Queue(10)
    results = await asyncio.gather(
        *[produce(queue) for _ in range(10)], *[consume(queue) for _ in range(10)])
    await queue.join()
    print(sum(result or 0 for result in results))


asyncio.run(main())
