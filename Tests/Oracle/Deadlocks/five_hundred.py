import asyncio
async def w(ev): await ev.wait()
async def main():
    ev = asyncio.Event()
    await asyncio.gather(*(w(ev) for _ in range(500)))
asyncio.run(main())
