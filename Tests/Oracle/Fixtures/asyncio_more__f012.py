import asyncio
async def main():
    t1 = asyncio.create_task(asyncio.sleep(0.01), name='one')
    t2 = asyncio.create_task(asyncio.sleep(0.01), name='two')
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(asyncio.current_task().get_name())
    await t1; print(sorted(t.get_name() for t in asyncio.all_tasks()))
    def cb(): print(asyncio.current_task())
    asyncio.get_running_loop().call_soon(cb); await asyncio.sleep(0)
    print(len(asyncio.all_tasks(asyncio.get_running_loop())))
asyncio.run(main())
for f in (asyncio.all_tasks, asyncio.current_task, asyncio.get_running_loop, lambda: asyncio.create_task(None), lambda: asyncio.Future()):
    try: print(f())
    except RuntimeError as e: print(e)
