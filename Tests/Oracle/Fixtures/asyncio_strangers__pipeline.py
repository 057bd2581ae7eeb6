import asyncio
async def stage(name, q_in, q_out, fn, n):
    try:
        while True:
            item = await q_in.get()
            try:
                r = fn(item)
                if q_out: await q_out.put(r)
            except Exception as e:
                print(name, n, "dropped", item, repr(e))
            finally:
                q_in.task_done()
    except asyncio.CancelledError:
        print(name, n, "stopped"); raise
async def main():
    a, b, c = asyncio.Queue(3), asyncio.PriorityQueue(), asyncio.LifoQueue()
    ts = [asyncio.create_task(stage("sq", a, b, lambda x: (-x * x, x), i)) for i in range(2)]
    ts += [asyncio.create_task(stage("inv", b, c, lambda p: 100 // (p[1] - 3), 0))]
    for i in range(8): await a.put(i)
    await a.join(); await b.join()
    print([c.get_nowait() for _ in range(c.qsize())], a.empty(), b.qsize())
    for t in ts: t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
    p = asyncio.PriorityQueue()
    for x in ((2, "b"), (1, "z"), (2, "a")): p.put_nowait(x)
    print(p, [p.get_nowait() for _ in range(3)])
    try: p.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q = asyncio.Queue(1); q.put_nowait(1)
    try: q.put_nowait(2)
    except asyncio.QueueFull as e: print(repr(e))
    print(q, q.maxsize, q.full())
    putter = asyncio.create_task(q.put(2)); await asyncio.sleep(0); print(q)
    q.shutdown(immediate=True)
    try: await putter
    except asyncio.QueueShutDown as e: print("shut", repr(e))
    print(q)
    p.put_nowait((1, object()))
    try: p.put_nowait((1, object()))
    except TypeError as e: print(e)
    class Set(asyncio.Queue):
        def _init(self, maxsize): self._queue = set()
        def _put(self, item): self._queue.add(item)
        def _get(self): return self._queue.pop()
    s = Set(); [s.put_nowait(1) for _ in range(3)]; print(s.qsize(), s, s._unfinished_tasks)
    print(asyncio.Queue[int], asyncio.Queue(maxsize=-1).full())
    try: asyncio.Queue(loop=1)
    except TypeError as e: print(e)
asyncio.run(main())
