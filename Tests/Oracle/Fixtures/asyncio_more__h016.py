import asyncio
async def gen():
    for i in range(3):
        try: yield i
        except GeneratorExit: print('exit at', i); raise
async def main():
    g1, g2 = gen(), gen()
    async for a in g1:
        async for b in g2:
            print(a, b); break
        break
    print(g1.ag_running, g1.ag_frame is not None)
    await g1.aclose()
    del g2; await asyncio.sleep(0)
    async def inner():
        async for x in gen(): return x
    print(await inner()); await asyncio.sleep(0)
    async def forward():
        async for x in gen(): yield x * 10
    print([x async for x in forward()])
    async def err():
        async for x in gen():
            if x: raise ValueError(x)
    try: await err()
    except ValueError as e: print('err', e)
    await asyncio.sleep(0); print('end')
asyncio.run(main())
