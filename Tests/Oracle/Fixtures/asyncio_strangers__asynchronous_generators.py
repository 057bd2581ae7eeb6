import asyncio, sys
async def ticker(n, log):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    except GeneratorExit:
        log.append("closed early"); raise
    finally:
        log.append("cleanup")
        await asyncio.sleep(0)
        log.append("cleaned")
async def main():
    log = []
    async for x in ticker(3, log):
        if x == 1: break
    print(log)
    await asyncio.sleep(0); await asyncio.sleep(0)
    print(log)
    log.clear()
    g = ticker(5, log)
    print(await anext(g), await g.__anext__(), await g.asend(None))
    try: print(await g.athrow(ValueError("in")))
    except ValueError as e: print(repr(e), log)
    print(await anext(g, "default"))
    try: await anext(g)
    except StopAsyncIteration as e: print(repr(e))
    await g.aclose(); await g.aclose()
    print([x async for x in ticker(4, log) if x % 2], {x: y async for x in ticker(2, log) async for y in ticker(2, log)})
    print(await asyncio.gather(*[anext(ticker(2, log)) for _ in range(2)]))
    ge = (x * 2 async for x in ticker(3, log))
    print(type(ge).__name__, ge.__name__, await anext(ge))
    await ge.aclose()
    try: print([*ticker(1, log)])
    except TypeError as e: print(e)
    try:
        for _ in ticker(1, log): pass
    except TypeError as e: print(e)
    try:
        async for _ in [1]: pass
    except TypeError as e: print(e)
    a = ticker(3, log)
    first = a.__anext__()
    second = a.__anext__()
    async def both():
        return await asyncio.gather(first, second, return_exceptions=True)
    print(await both())
    b = ticker(3, log)
    t = asyncio.create_task(anext_twice(b))
    await asyncio.sleep(0)
    try: await b.aclose()
    except RuntimeError as e: print(e)
    print(await t)
    print(b.ag_running, b.ag_frame is not None, b.ag_code.co_name, b.ag_await)
    del b
    await asyncio.sleep(0)
    async def bad():
        try: yield 1
        finally: yield 2
    z = bad(); await anext(z)
    try: await z.aclose()
    except RuntimeError as e: print(e)
async def anext_twice(g): return [await anext(g), await anext(g)]
asyncio.run(main())
