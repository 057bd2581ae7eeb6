import asyncio
class Q(asyncio.Queue):
    def _init(self, maxsize): self._queue = []; print('init', maxsize)
    def _put(self, item): self._queue.insert(0, item)
    def _get(self): return self._queue.pop()
class U(asyncio.Queue):
    def _init(self, m): self._queue = set()
    def _put(self, x): self._queue.add(x)
    def _get(self): return self._queue.pop()
async def main():
    q = Q(3)
    for i in range(3): q.put_nowait(i)
    print(q, q.full(), await q.get(), q.qsize())
    u = U(); u.put_nowait(1); u.put_nowait(1); print(u.qsize(), u._unfinished_tasks)
    class L(asyncio.Lock):
        async def acquire(self): print('acquiring'); return await super().acquire()
        def release(self): print('releasing'); super().release()
    async with L() as x: print(x)
    class E(asyncio.Event):
        def set(self): print('set!'); super().set()
    e = E(); asyncio.get_running_loop().call_soon(e.set); await e.wait(); print(e)
    class S(asyncio.Semaphore):
        pass
    print(S(3))
    class TG(asyncio.TaskGroup):
        def create_task(self, c, **k): print('tg create'); return super().create_task(c, **k)
    async with TG() as tg: tg.create_task(asyncio.sleep(0))
asyncio.run(main())
