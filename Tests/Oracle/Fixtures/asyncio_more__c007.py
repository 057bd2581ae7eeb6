import asyncio
async def main():
    async def c(n):
        try: await asyncio.sleep(n); return 'done'
        except asyncio.CancelledError: print('cancelled inside'); raise
    print(await asyncio.wait_for(c(0), 1), await asyncio.wait_for(c(0), None))
    for t in (0.01, 0, -1):
        try: await asyncio.wait_for(c(1), t)
        except TimeoutError as e: print(repr(e), repr(e.__cause__))
    async def stubborn():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: return 'kept'
    print(await asyncio.wait_for(stubborn(), 0.01)) if False else None
    try: print(await asyncio.wait_for(stubborn(), 0.01))
    except TimeoutError as e: print('T', repr(e.__cause__))
    async def raiser():
        try: await asyncio.sleep(1)
        finally: raise KeyError('k')
    try: await asyncio.wait_for(raiser(), 0.01)
    except BaseException as e: print(repr(e), repr(e.__context__))
    f = asyncio.Future(); f.set_result(9); print(await asyncio.wait_for(f, 0))
    try: await asyncio.wait_for(5, 1)
    except TypeError as e: print(e)
    try: await asyncio.wait_for(c(1), 'a')
    except TypeError as e: print(e)
    t = asyncio.create_task(asyncio.wait_for(c(1), 5)); await asyncio.sleep(0); t.cancel('out')
    try: await t
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
