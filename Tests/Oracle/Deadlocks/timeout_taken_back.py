import asyncio
async def main():
    async with asyncio.timeout(1) as t:
        t.reschedule(None)
        await asyncio.Event().wait()
asyncio.run(main())
