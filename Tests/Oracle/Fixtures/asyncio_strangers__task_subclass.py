import asyncio
class T(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel called", self.get_name(), msg)
        return super().cancel(msg)
    def __repr__(self):
        return f"<T {self.get_name()}>"
def factory(loop, coro, **kw):
    return T(coro, loop=loop, **kw)
async def w():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise
async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    t = asyncio.create_task(w(), name="x")
    print(t, isinstance(t, T))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0.01):
            await t
    except TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__))
    print(t.cancelled())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(w(), name="g1")
            await asyncio.sleep(0)
            raise ValueError(1)
    except* ValueError as eg:
        print(eg.exceptions)
    g = asyncio.gather(w(), w())
    await asyncio.sleep(0)
    print(g.cancel("why"))
    try: await g
    except asyncio.CancelledError as e: print("gather cancelled", e.args)
    try:
        await asyncio.wait_for(w(), 0.01)
    except TimeoutError as e: print("late", e.args)
asyncio.run(main())
