import asyncio
async def v(x): await asyncio.sleep(0); return x
async def bad(): raise ValueError("b")
async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(v(1), v(2), v(3)))
    print(await asyncio.gather(*[v(i) for i in range(4)]))
    print(await asyncio.gather(v(1), bad(), return_exceptions=True))
    try: await asyncio.gather(v(1), bad())
    except ValueError as e: print(repr(e))
    c = v(9)
    print(await asyncio.gather(c, c))
    f = asyncio.Future(); f.set_result(1)
    print(await asyncio.gather(f, f, v(2)))
    for a in ([v], [1], [None], ["x"]):
        try: await asyncio.gather(*a)
        except TypeError as e: print(e)
    try: await asyncio.gather([])
    except TypeError as e: print(e)
    try: await asyncio.gather(v(1), loop=None)
    except TypeError as e: print(e)
asyncio.run(main())
