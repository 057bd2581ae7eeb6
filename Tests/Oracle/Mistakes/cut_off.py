import asyncio
async def poll():
    while True:
        await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(poll(), name="poller")
    await asyncio.sleep(0)
asyncio.run(main())
