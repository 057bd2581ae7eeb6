import asyncio
async def gen(ev):
    try: yield 1
    finally: await ev.wait()
async def main():
    g = gen(asyncio.Event())
    async for x in g: break
    await g.aclose()
asyncio.run(main())
