import asyncio
log = []
async def c(n, waits):
    log.append(f"start {n}")
    for _ in range(waits): await asyncio.sleep(0)
    log.append(f"end {n}")
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(c("a", 0)); log.append("after a")
    b = asyncio.create_task(c("b", 1), name="bee"); log.append("after b")
    print(a.done(), a, b.done(), b)
    print(await asyncio.gather(a, b, c("d", 2)))
    print(log, loop.get_task_factory() is asyncio.eager_task_factory)
    print(asyncio.current_task() in asyncio.all_tasks(), len(asyncio.all_tasks()))
    async def me():
        t = asyncio.current_task()
        return t.get_name(), t in asyncio.all_tasks(), t
    n, there, t = await asyncio.create_task(me(), name="me")
    print(n, there, t.get_name(), t.get_coro())
    async def boom(): raise ValueError("now")
    t = asyncio.create_task(boom())
    print(t.done(), t)
    try: await t
    except ValueError as e: print(repr(e))
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(c("tg", 0))
        print(x.done(), x.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom())
            print("still in body")
            await asyncio.sleep(0)
            print("not reached")
    except* ValueError as e: print(e.exceptions)
    log.clear()
    async with asyncio.timeout(1):
        print(await asyncio.wait_for(c("wf", 0), 1))
    for f in asyncio.as_completed([c(1, 1), c(2, 0)]):
        print(await f)
    done, pending = await asyncio.wait([asyncio.create_task(c(i, i)) for i in range(3)], return_when="FIRST_COMPLETED")
    print(len(done), len(pending))
    for p in pending: p.cancel()
    t = asyncio.Task(c("solo", 0), eager_start=True, loop=loop); print(t.done())
    class MyTask(asyncio.Task): pass
    loop.set_task_factory(asyncio.create_eager_task_factory(MyTask))
    print(type(asyncio.create_task(c("m", 0))).__name__)
    loop.set_task_factory(lambda loop, coro, **kw: asyncio.Task(coro, loop=loop, **kw))
    print(asyncio.create_task(c("z", 0), name="zz").get_name())
    loop.set_task_factory(None)
    try: loop.set_task_factory(5)
    except TypeError as e: print(e)
    print(asyncio.create_eager_task_factory.__name__, asyncio.eager_task_factory.__name__)
asyncio.run(main())
