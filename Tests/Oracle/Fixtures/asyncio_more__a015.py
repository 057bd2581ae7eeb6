import asyncio
async def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print('closed')
async def main():
    async for x in gen(5):
        if x == 2: break
    print('after break')
    await asyncio.sleep(0)
    print('after sleep')
    g = gen(3)
    print(await g.asend(None), await g.__anext__(), await anext(g, 'd'), await anext(g, 'd'))
    g = gen(3); await anext(g)
    try: await g.athrow(ValueError('x'))
    except ValueError as e: print(e)
    g = gen(3); await anext(g); print(await g.aclose(), await anext(g, 'end'))
    print([x async for x in gen(3) if x], {x: x async for x in gen(2)}, {x async for x in gen(2)})
    print(sum([x async for x in gen(4)]), await asyncio.gather(*[anext(gen(1)) for _ in range(2)]))
asyncio.run(main())
