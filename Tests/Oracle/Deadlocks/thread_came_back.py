import asyncio, time
async def main():
    ev = asyncio.Event()
    await asyncio.gather(asyncio.to_thread(time.sleep, 0.05), ev.wait())
asyncio.run(main())
