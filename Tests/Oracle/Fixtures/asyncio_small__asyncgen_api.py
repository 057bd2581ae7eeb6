import asyncio
async def g(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("sent", x)
    except ValueError as e: print("thrown", e); yield "recovered"
    finally: print("fin")
async def main():
    print([x async for x in g(3)])
    a = g(3); print(await anext(a), await a.asend("hi"), await a.athrow(ValueError("v"))); await a.aclose(); print(await anext(a, "default"))
    try: await anext(a)
    except StopAsyncIteration as e: print("stop", e.args)
    a = g(1); print(await a.__anext__()); await a.aclose(); await a.aclose()
    async for x in g(5):
        if x == 1: break
    await asyncio.sleep(0); print("after break")
    a = g(2)
    try: await a.asend(1)
    except TypeError as e: print(e)
    for f in (iter, len, next):
        try: f(a)
        except TypeError as e: print(e)
    try:
        for x in a: pass
    except TypeError as e: print(e)
    try: await a
    except TypeError as e: print(e)
    print({x: y async for x, y in agz()}, {x async for x in g(1)}, sum([x async for x in g(3) if x]))
    print(a.ag_running, a.ag_frame is not None, a.__name__, aiter(a) is a, type(a))
    for bad in (1, "a", [1]):
        try: aiter(bad)
        except TypeError as e: print(e)
        try: await anext(bad)
        except TypeError as e: print(e)
async def agz():
    yield 1, 2
    yield 3, 4
asyncio.run(main())
