import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    def done(fut): f.set_result(1)
    t = asyncio.create_task(asyncio.Event().wait())
    t.add_done_callback(done)
    await f
asyncio.run(main())
