import asyncio
async def a():
    print("a1"); await asyncio.sleep(0); print("a2"); return "A"
async def main():
    t = asyncio.Task(a(), eager_start=True)
    print("after", t.done(), t.get_name()); print(await t)
    async def imm(): return 5
    t = asyncio.Task(imm(), eager_start=True, name="imm"); print(t.done(), t.result(), t, t in asyncio.all_tasks())
    async def err(): raise ValueError("e")
    t = asyncio.Task(err(), eager_start=True); print(t.done(), repr(t.exception()))
    async def cur(): 
        me = asyncio.current_task(); await asyncio.sleep(0); return me is asyncio.current_task(), me.get_name()
    t = asyncio.Task(cur(), eager_start=True, name="c"); print(asyncio.current_task().get_name(), await t)
    async def canc(): asyncio.current_task().cancel(); await asyncio.sleep(0)
    t = asyncio.Task(canc(), eager_start=True)
    try: await t
    except asyncio.CancelledError: print("cancelled", t)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    async def deep(n):
        if n == 0: return 0
        return 1 + await asyncio.create_task(deep(n - 1))
    print(await deep(20))
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(imm()) for _ in range(3)]; print([t.done() for t in ts])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(err()); print("still here"); await asyncio.sleep(0); print("not here")
    except* ValueError as e: print(e.exceptions)
asyncio.run(main())
