import asyncio
async def step(n, prev):
    if prev: await prev
    else: await asyncio.Event().wait()
async def main():
    t = None
    for i in range(5): t = asyncio.create_task(step(i, t), name=f'step{i}')
    await t
asyncio.run(main())
