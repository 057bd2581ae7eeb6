import asyncio
async def w(): print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
async def main():
    print(asyncio.current_task().get_name(), asyncio.all_tasks() == {asyncio.current_task()})
    await w()
    t = asyncio.create_task(w()); print(len(asyncio.all_tasks()), t in asyncio.all_tasks()); await t; print(t in asyncio.all_tasks())
    loop = asyncio.get_running_loop()
    print(asyncio.current_task(loop) is asyncio.current_task(), asyncio.current_task(loop=loop) is not None)
    def cb(): print("cb", asyncio.current_task())
    loop.call_soon(cb); await asyncio.sleep(0)
asyncio.run(main())
loop = asyncio.new_event_loop()
print(asyncio.current_task(loop), asyncio.all_tasks(loop)); loop.close()
