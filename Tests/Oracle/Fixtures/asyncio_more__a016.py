import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i); print('put', i)
    await q.put(None)
async def consumer(q):
    while (item := await q.get()) is not None:
        print('got', item)
        await asyncio.sleep(0)
        q.task_done()
    q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer(q, 5)); tg.create_task(consumer(q))
    await q.join()
    pq = asyncio.PriorityQueue()
    for p in (3, 1, 2): pq.put_nowait((p, f'p{p}'))
    print([pq.get_nowait() for _ in range(3)], pq.empty())
    pq.put_nowait(1); pq.put_nowait(0)
    try: pq.put_nowait('a')
    except TypeError as e: print(e, pq.qsize())
    lq = asyncio.LifoQueue(); [lq.put_nowait(i) for i in 'abc']; print([lq.get_nowait() for _ in range(3)])
asyncio.run(main())
