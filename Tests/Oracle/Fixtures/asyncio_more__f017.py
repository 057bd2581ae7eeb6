import asyncio
async def a(): 
    print('a1'); await asyncio.sleep(0); print('a2'); return 'a'
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(a()); print('made', t.done())
    async def q(): return 1
    t2 = asyncio.create_task(q(), name='eager'); print(t2.done(), t2.result(), t2)
    async def bad(): raise ValueError('eager bad')
    t3 = asyncio.create_task(bad()); print(t3.done())
    try: await t3
    except ValueError as e: print(e)
    print(await t)
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(q()); print(x.done())
    print(await asyncio.gather(q(), a()))
    async def cur(): return asyncio.current_task().get_name()
    print(await asyncio.create_task(cur(), name='me'), asyncio.current_task().get_name())
asyncio.run(main())
