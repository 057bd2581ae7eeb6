"""An actor, a shared cache, debouncing, a race and a pipeline."""

import asyncio
class Actor:
    def __init__(self, name):
        self.name, self.inbox, self._task = name, asyncio.Queue(), None
    def start(self, tg): self._task = tg.create_task(self.run(), name=f"actor-{self.name}"); return self
    async def run(self):
        async for m in self.messages():
            match m:
                case ("add", x, fut): fut.set_result(x + 1)
                case ("fail", fut): fut.set_exception(RuntimeError(self.name))
                case "stop": print(self.name, "stopping"); return "stopped"
                case _: print("unknown", m)
    async def messages(self):
        while True:
            yield await self.inbox.get()
    async def ask(self, *m):
        fut = asyncio.get_running_loop().create_future()
        await self.inbox.put((*m, fut)); return await fut
class Cache:
    def __init__(self): self._pending = {}; self.calls = 0
    async def get(self, key):
        if key not in self._pending:
            self._pending[key] = asyncio.ensure_future(self._load(key))
        return await asyncio.shield(self._pending[key])
    async def _load(self, key):
        self.calls += 1; await asyncio.sleep(0.001)
        if key == "bad": raise KeyError(key)
        return key * 2
async def main():
    async with asyncio.TaskGroup() as tg:
        a = Actor("A").start(tg)
        print(await a.ask("add", 4))
        try: await a.ask("fail")
        except RuntimeError as e: print("actor error", e)
        await a.inbox.put("what"); await a.inbox.put("stop")
    print(a._task.result(), a._task.get_name())
    c = Cache()
    print(await asyncio.gather(c.get("x"), c.get("x"), c.get("y")), c.calls)
    print(await asyncio.gather(c.get("bad"), c.get("bad"), return_exceptions=True), c.calls)
    t = asyncio.create_task(c.get("z")); await asyncio.sleep(0); t.cancel(); await asyncio.wait([t]); print(t.cancelled(), await c.get("z"))
    state = {}
    async def debounce(key, delay, val):
        if (old := state.get(key)): old.cancel()
        async def later():
            await asyncio.sleep(delay); print("debounced", key, val)
        state[key] = asyncio.create_task(later())
    for v in range(3): await debounce("k", 0.002, v)
    await asyncio.sleep(0.01)
    async def race(*coros):
        tasks = [asyncio.create_task(x) for x in coros]
        done, pend = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for p in pend: p.cancel()
        await asyncio.gather(*pend, return_exceptions=True)
        return done.pop().result(), [p.cancelled() for p in pend]
    print(await race(asyncio.sleep(0.001, "fast"), asyncio.sleep(1, "slow")))
    q1, q2, out = asyncio.Queue(), asyncio.Queue(), []
    async def stage(src, dst, fn):
        while (x := await src.get()) is not None:
            await dst.put(fn(x))
        await dst.put(None)
    async def sink(src):
        while (x := await src.get()) is not None: out.append(x)
    async with asyncio.TaskGroup() as tg:
        mid = asyncio.Queue(1)
        tg.create_task(stage(q1, mid, lambda x: x + 1)); tg.create_task(stage(mid, q2, str)); tg.create_task(sink(q2))
        for i in (*range(4), None): await q1.put(i)
    print(out)
asyncio.run(main())
