import asyncio
async def main():
    cond = asyncio.Condition()
    ready = False
    async def waiter():
        async with cond:
            await cond.wait_for(lambda: ready)
    async def setter():
        nonlocal ready
        ready = True
    await asyncio.gather(waiter(), setter())
asyncio.run(main())
