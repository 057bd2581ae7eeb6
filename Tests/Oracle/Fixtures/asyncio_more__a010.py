import asyncio
class MyTask(asyncio.Task):
    def __init__(self, coro, **kw):
        super().__init__(coro, **kw)
        print('made', self.get_name())
    def cancel(self, msg=None):
        print('cancel called', msg)
        return super().cancel(msg)
def factory(loop, coro, **kw): return MyTask(coro, loop=loop, **kw)
async def w(): await asyncio.sleep(1)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    t = asyncio.create_task(w(), name='x')
    await asyncio.sleep(0)
    print(type(t).__name__, t)
    try: await asyncio.wait_for(t, 0.01)
    except TimeoutError: print('timeout', t.cancelled())
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(0), name='tg')
    print(await asyncio.gather(asyncio.sleep(0, 5)))
    try: loop.set_task_factory(3)
    except TypeError as e: print(e)
    loop.set_task_factory(None)
    print(type(asyncio.create_task(asyncio.sleep(0))).__name__)
asyncio.run(main())
