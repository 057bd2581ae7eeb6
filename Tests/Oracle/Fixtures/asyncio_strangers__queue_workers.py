import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i)
    q.shutdown()
async def consumer(q, name, out):
    try:
        while True:
            x = await q.get(); out.append(x); q.task_done()
    except asyncio.QueueShutDown: print(name, "stops")
async def main():
    q, out = asyncio.Queue(2), []
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer(q, 6)); tg.create_task(consumer(q, "a", out)); tg.create_task(consumer(q, "b", out))
    print(sorted(out)); await q.join(); print("joined")
    q = asyncio.Queue(); q.put_nowait(1); q.put_nowait(2)
    j = asyncio.create_task(q.join()); await asyncio.sleep(0)
    q.get_nowait(); q.task_done(); q.shutdown(immediate=True); await j; print(q.qsize())
    try: await q.get()
    except asyncio.QueueShutDown as e: print(repr(e))
    q = asyncio.Queue(1); q.put_nowait(0)
    ps = [asyncio.create_task(q.put(i)) for i in range(3)]; await asyncio.sleep(0)
    ps[0].cancel(); print(q.get_nowait()); await asyncio.sleep(0); await asyncio.sleep(0)
    print([p.done() for p in ps], q._queue if hasattr(q, "_queue") else "")
    gs = [asyncio.create_task(q.get()) for _ in range(4)]
    await asyncio.sleep(0.001); print([g.done() for g in gs])
    for g in gs: g.cancel()
    print(await asyncio.gather(*gs, return_exceptions=True))
asyncio.run(main())
