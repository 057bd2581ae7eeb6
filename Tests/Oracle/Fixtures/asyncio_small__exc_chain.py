import asyncio
async def a(): raise ValueError("a")
async def b():
    try: await a()
    except ValueError: raise KeyError("b")
async def c():
    try: await b()
    except KeyError as e: raise RuntimeError("c") from e
async def main():
    try: await asyncio.create_task(c())
    except RuntimeError as e:
        while e: print(repr(e)); e = e.__cause__ or e.__context__
    await c()
asyncio.run(main())
