import asyncio
async def w(n): return n
def factory(loop, coro, **kw):
    print("making", coro.__name__, sorted(kw)); return asyncio.Task(coro, loop=loop, **kw)
async def main():
    loop = asyncio.get_running_loop(); print(loop.get_task_factory())
    loop.set_task_factory(factory); print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(w(1), name="n"), await asyncio.gather(w(2), w(3)))
    async with asyncio.TaskGroup() as tg: tg.create_task(w(4))
    loop.set_task_factory(None)
    try: loop.set_task_factory(5)
    except TypeError as e: print(e)
    loop.set_task_factory(asyncio.eager_task_factory)
    async def e(n): print("eager", n); await asyncio.sleep(0); print("after", n); return n
    t = asyncio.create_task(e(1)); print("made", t.done()); u = asyncio.create_task(w(7)); print(u.done(), u.result(), u); print(await t)
    async def b(): raise ValueError("x")
    t = asyncio.create_task(b()); print(t.done(), repr(t.exception()))
    async with asyncio.TaskGroup() as tg: print(tg.create_task(w(1)).done(), tg)
asyncio.run(main())
