import asyncio
async def main():
    async def gen():
        yield 1
        await asyncio.Event().wait()
    async for x in gen(): print(x)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
