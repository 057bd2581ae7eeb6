import asyncio
async def v(x): await asyncio.sleep(x/500); return x
async def main():
    print([await c for c in asyncio.as_completed([v(3), v(1), v(2)])])
    async for t in asyncio.as_completed([asyncio.create_task(v(i), name=f"n{i}") for i in (2, 1)]):
        print(t.get_name(), t.result(), await t)
    try:
        for c in asyncio.as_completed([v(1), v(100)], timeout=0.02): print(await c)
    except TimeoutError as e: print("timeout", repr(e))
    try:
        async for c in asyncio.as_completed([v(1), v(100)], timeout=0.02): print(await c)
    except TimeoutError as e: print("timeout", repr(e))
    for a in (1, v(1), asyncio.Future(), [1], None):
        try:
            for c in asyncio.as_completed(a): pass
            print("none")
        except TypeError as e: print(str(e).split(" at ")[0])
    it = asyncio.as_completed([])
    print(list(it))
    it = asyncio.as_completed([v(0)])
    print(iter(it) is it, aiter(it) is it)
    print(await next(it))
    try: next(it)
    except StopIteration: print("stop")
    try: await anext(it)
    except StopAsyncIteration: print("astop")
asyncio.run(main())
