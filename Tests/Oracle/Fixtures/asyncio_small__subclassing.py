import asyncio
class T(asyncio.Task):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1
    def cancel(self, *a, **k): print("cancel", a, k); return super().cancel(*a, **k)
class Fu(asyncio.Future):
    def set_result(self, r): print("set", r); super().set_result(r)
class Q(asyncio.Queue):
    def _init(self, m): self._queue = []
    def _put(self, x): self._queue.append(x)
    def _get(self): return self._queue.pop()
async def w(): await asyncio.sleep(0.001); return 1
async def main():
    loop = asyncio.get_running_loop()
    t = T(w(), loop=loop, name="t"); print(t.extra, await t)
    loop.set_task_factory(lambda loop, coro, **k: T(coro, loop=loop, **k))
    t = asyncio.create_task(w()); await asyncio.sleep(0); t.cancel(msg="m")
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.__class__.__name__)
    f = Fu(); loop.call_soon(f.set_result, 4); print(await f, f)
    q = Q(); [q.put_nowait(i) for i in range(3)]; print([q.get_nowait() for _ in range(3)])
    class MyLock(asyncio.Lock):
        async def acquire(self): print("acq"); return await super().acquire()
    async with MyLock(): print("in")
asyncio.run(main())
