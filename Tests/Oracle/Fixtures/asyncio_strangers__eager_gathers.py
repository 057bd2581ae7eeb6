import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    f = loop.create_future()
    async def inner(): return await asyncio.gather(f, asyncio.sleep(0, "i"))
    g = asyncio.gather(f, inner(), f, inner())
    loop.call_soon(f.set_result, "F")
    print(await g)
asyncio.run(main())
