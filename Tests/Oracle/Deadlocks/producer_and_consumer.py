import asyncio
async def producer(q, done):
    for i in range(3): await q.put(i)
    await done.wait()
async def consumer(q, done):
    for i in range(4): print(await q.get())
    done.set()
async def main():
    q, done = asyncio.Queue(), asyncio.Event()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer(q, done), name='producer')
        tg.create_task(consumer(q, done), name='consumer')
asyncio.run(main())
