"""get_stack and print_stack of tasks that run, wait or have ended."""

import asyncio
async def leaf():
    t = asyncio.current_task()
    print("leaf", [ (f.f_code.co_name) for f in t.get_stack()])
    print("limit", [ (f.f_code.co_name) for f in t.get_stack(limit=1)])
    inner()
    await asyncio.sleep(0)
    print("leaf2", [ (f.f_code.co_name) for f in t.get_stack()])
def inner():
    t = asyncio.current_task()
    print("inner", [ (f.f_code.co_name) for f in t.get_stack()])
    print("inner", [ (f.f_code.co_name) for f in t.get_stack(limit=2)])
async def mid():
    await leaf()
async def top():
    print("top", [ (f.f_code.co_name) for f in asyncio.current_task().get_stack()])
    await mid()
async def gen():
    yield [f.f_code.co_name for f in asyncio.current_task().get_stack()]
    await asyncio.sleep(0)
    yield [f.f_code.co_name for f in asyncio.current_task().get_stack()]
async def wf():
    print("wf", [f.f_code.co_name for f in asyncio.current_task().get_stack()])
    await asyncio.sleep(0)
    print("wf", [f.f_code.co_name for f in asyncio.current_task().get_stack()])
def cb(t):
    print("cb", [f.f_code.co_name for f in t.get_stack()])
async def main():
    await top()
    print([f.f_code.co_name for f in asyncio.current_task().get_stack()])
    t = asyncio.create_task(top(), name='T')
    await asyncio.sleep(0)
    print("suspended", [f.f_code.co_name for f in t.get_stack()])
    t.print_stack()
    await t
    print("done", t.get_stack())
    async for x in gen(): print("gen", x)
    await asyncio.wait_for(wf(), 1)
    def other():
        print("other task", [f.f_code.co_name for f in t2.get_stack()], [f.f_code.co_name for f in main_task.get_stack()])
    async def o():
        other()
        await asyncio.sleep(0)
        other()
    t2 = asyncio.create_task(o())
    main_task = asyncio.current_task()
    await t2
    async def bad(): 
        await asyncio.sleep(0)
        1/0
    async def bad2(): await bad()
    t3 = asyncio.create_task(bad2())
    t3.add_done_callback(cb)
    await asyncio.wait([t3])
    print([f.f_code.co_name for f in t3.get_stack()], [f.f_code.co_name for f in t3.get_stack(limit=1)])
    t3.print_stack()
    t3.print_stack(limit=1)
def names(t): return [f.f_code.co_name for f in t.get_stack()]
async def more():
    async def show(label, coro):
        t = asyncio.create_task(coro, name="x")
        await asyncio.wait([t])
        print(label, names(t), type(t.exception() if not t.cancelled() else None).__name__)
    async def wf(n):
        await asyncio.wait_for(asyncio.sleep(1), n)
    async def to():
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    async def bad(): 1/0
    async def g():
        await asyncio.gather(bad())
    async def tg():
        async with asyncio.TaskGroup() as t: t.create_task(bad())
    async def q():
        q = asyncio.Queue(); q.shutdown(); await q.get()
    async def b():
        b = asyncio.Barrier(2)
        asyncio.get_running_loop().call_soon(lambda: asyncio.ensure_future(b.abort()))
        await b.wait()
    async def w():
        await asyncio.wait([])
    async def sh():
        await asyncio.shield(bad())
    async def th():
        await asyncio.to_thread(lambda: 1/0)
    async def ac():
        for c in asyncio.as_completed([bad()]): await c
    async def cond():
        c = asyncio.Condition()
        await c.wait()
    async def agen():
        async def a():
            yield 1
            1/0
        async for x in a(): pass
    await show("wf0", wf(0)); await show("wf", wf(0.01)); await show("to", to()); await show("gather", g())
    await show("tg", tg()); await show("q", q()); await show("w", w()); await show("sh", sh())
    await show("ac", ac()); await show("cond", cond()); await show("agen", agen())
    t = asyncio.create_task(wf(1)); await asyncio.sleep(0); print(names(t))
    t2 = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); print(names(t2), [f.f_lineno>0 for f in t2.get_stack()])
    t2.cancel(); t.cancel()
    await asyncio.wait([t, t2]); print(names(t), names(t2))


def start():
    asyncio.run(main())
    asyncio.run(more())
start()
