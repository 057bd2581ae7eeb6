import asyncio


async def produce(queue):
    for number in range(3):
        await queue.put(number)
        print("put", number)


async def main():
    queue = asyncio.Queue(maxsize=1)
    producer = asyncio.create_task(produce(queue), name="producer")
    await producer


asyncio.run(main())
