import asyncio
async def a():
    raise ValueError('a')
async def b():
    try: await a()
    except ValueError: raise KeyError('b')
async def c():
    try: await b()
    finally: await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(c())
    try: await t
    except KeyError as e: print(repr(e.__context__))
    await t
asyncio.run(main())
