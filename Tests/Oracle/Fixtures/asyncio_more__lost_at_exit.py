import asyncio
tasks = []
async def bad(): {}['k']
async def bad2(): x = [1][5]
async def bad3(): raise ValueError('v')
async def bad4(): return 1 / 0 + len([])
async def main():
    for f in (bad, bad2, bad3, bad4): tasks.append(asyncio.create_task(f()))
    await asyncio.sleep(0)
    raise KeyError("main")

asyncio.run(main())
