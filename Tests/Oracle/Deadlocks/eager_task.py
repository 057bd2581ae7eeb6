import asyncio
async def a(f):
    await f
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    f = loop.create_future()
    t = asyncio.create_task(a(f))
    await t
asyncio.run(main())
