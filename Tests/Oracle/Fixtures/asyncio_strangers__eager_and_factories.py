"""Eager tasks, task factories and tasks of a class of one's own."""

import asyncio
log = []
async def step(n):
    print("step", n, asyncio.current_task().get_name()); 
    if n % 2: await asyncio.sleep(0)
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    ts = [asyncio.create_task(step(i), name=f"s{i}") for i in range(4)]
    print([t.done() for t in ts], ts[0])
    print(await asyncio.gather(*ts))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(step(10)); b = tg.create_task(step(11)); print(a.done(), b.done())
    async def fails(): raise ValueError("eager")
    t = asyncio.create_task(fails()); print(t.done(), repr(t.exception()))
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(fails()); print("not reached?")
    except* ValueError as eg: print(eg.exceptions)
    async def self_cancel():
        asyncio.current_task().cancel("me"); await asyncio.sleep(0)
    t = asyncio.create_task(self_cancel()); print(t.done(), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print("c", e.args)
    loop.set_task_factory(None); print(loop.get_task_factory())
    class Task(asyncio.Task):
        def __repr__(self): return f"<MyTask {self.get_name()}>"
    loop.set_task_factory(lambda loop, coro, **kw: Task(coro, loop=loop, **kw))
    print(asyncio.create_task(step(1), name="custom")); await asyncio.sleep(0.001)
    print(await asyncio.create_task(step(2)))
    try: loop.set_task_factory(5)
    except TypeError as e: print(e)
    print(asyncio.Task(step(3), loop=loop, eager_start=True, name="direct").done())
asyncio.run(main())
