import asyncio
class E(Exception): pass
async def f(n):
    await asyncio.sleep(0)
    raise E(n)
async def main():
    t = asyncio.create_task(f(1))
    try: await t
    except E as e: print(repr(e), t.exception() is e)
    try: t.result()
    except E as e: print(repr(e))
    t = asyncio.create_task(f(2)); await asyncio.sleep(0); await asyncio.sleep(0)
    print(t.done(), repr(t.exception()), t)
    async def stop(): raise StopIteration(3)
    t = asyncio.create_task(stop())
    try: await t
    except RuntimeError as e: print(repr(e), repr(e.__cause__))
    async def stopa(): raise StopAsyncIteration(3)
    t = asyncio.create_task(stopa())
    try: await t
    except BaseException as e: print(repr(e), repr(e.__cause__))
    async def gexit(): raise GeneratorExit(3)
    t = asyncio.create_task(gexit())
    try: await t
    except BaseException as e: print(repr(e), repr(e.__cause__))
asyncio.run(main())
