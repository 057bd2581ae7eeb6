import asyncio
async def main():
    c = asyncio.Condition()
    await c.acquire()
    async def notifier():
        async with c: c.notify()
    t = asyncio.create_task(notifier())
    await t
asyncio.run(main())
