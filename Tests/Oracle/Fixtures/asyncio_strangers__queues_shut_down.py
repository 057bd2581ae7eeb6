import asyncio
async def main():
    q = asyncio.Queue(2)
    async def prod():
        try:
            for i in range(5):
                await q.put(i); print("put", i)
        except asyncio.QueueShutDown as e:
            print("prod down", repr(e))
    async def cons(n):
        try:
            while True:
                x = await q.get()
                print(n, "got", x); await asyncio.sleep(0); q.task_done()
        except asyncio.QueueShutDown: print(n, "down")
    async def joiner():
        await q.join(); print("joined")
    ts = [asyncio.create_task(x) for x in (prod(), cons("a"), joiner())]
    for _ in range(5): await asyncio.sleep(0)
    print(q)
    q.shutdown()
    print(q, q.qsize())
    await asyncio.gather(*ts)
    try: q.put_nowait(1)
    except asyncio.QueueShutDown as e: print("nowait", e.args)
    try: q.get_nowait()
    except asyncio.QueueShutDown as e: print("nowait", e.args)
    q2 = asyncio.PriorityQueue()
    for p in (3, 1, 2): q2.put_nowait((p, str(p)))
    t = asyncio.create_task(q2.join())
    await asyncio.sleep(0)
    q2.shutdown(immediate=True)
    await t
    print(q2, q2.empty())
    q2.shutdown(immediate=True)
    try: q2.task_done()
    except ValueError as e: print(e)
    q3 = asyncio.LifoQueue(maxsize=-1)
    for i in range(3): q3.put_nowait(i)
    print([q3.get_nowait() for _ in range(3)], q3.maxsize, q3.full(), q3)
    try: q3.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e), isinstance(e, Exception), asyncio.QueueEmpty.__module__)
    q4 = asyncio.Queue(maxsize=1); q4.put_nowait(1)
    try: q4.put_nowait(2)
    except asyncio.QueueFull as e: print(repr(e))
    g = asyncio.create_task(q4.put(2)); await asyncio.sleep(0)
    print(q4)
    q4.shutdown(True)
    print(await asyncio.gather(g, return_exceptions=True))
    print(asyncio.Queue[int])
asyncio.run(main())
