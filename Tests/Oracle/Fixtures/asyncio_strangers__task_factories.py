import asyncio
async def main():
    loop = asyncio.get_running_loop()
    t = loop.create_task(asyncio.sleep(0, 1), name="n", context=None)
    print(t.get_name(), await t)
    def fac(loop, coro, context=None): 
        print("factory", context); return asyncio.Task(coro, loop=loop, context=context)
    loop.set_task_factory(fac)
    t = asyncio.create_task(asyncio.sleep(0, 2), name="named"); print(t.get_name(), await t)
    import contextvars
    t = asyncio.create_task(asyncio.sleep(0, 2), context=contextvars.copy_context()); print(type(t.get_context()), await t)
    async with asyncio.TaskGroup() as g: print(g.create_task(asyncio.sleep(0), name="gg").get_name())
    print(await asyncio.gather(asyncio.sleep(0, "g")))
    print(loop.get_task_factory() is fac)
    def fac2(loop, coro): return asyncio.Task(coro, loop=loop)
    loop.set_task_factory(fac2)
    print(await asyncio.create_task(asyncio.sleep(0, "f2"), name="x"))
    try: asyncio.create_task(c := asyncio.sleep(0), context=contextvars.copy_context())
    except TypeError as e: print(e); c.close()
asyncio.run(main())
