import asyncio
async def producer(q, n):
    for i in range(n): await q.put(i); print("put", i)
    await q.put(None)
async def consumer(q):
    total = 0
    while (x := await q.get()) is not None: total += x; print("got", x); q.task_done()
    q.task_done(); return total
async def main():
    q = asyncio.Queue(maxsize=2)
    p, c = asyncio.create_task(producer(q, 5)), asyncio.create_task(consumer(q))
    await p; await q.join(); print(await c)
asyncio.run(main())
