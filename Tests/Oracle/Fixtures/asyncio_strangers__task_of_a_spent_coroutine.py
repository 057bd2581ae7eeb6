import asyncio
async def f(): await asyncio.sleep(0)
async def main():
    c=f(); t=asyncio.create_task(c); c.close(); t.cancel()
    try: await t
    except BaseException as e: print(repr(e), repr(e.__context__))
    c=f(); t=asyncio.create_task(c); await asyncio.sleep(0); c.close(); t.cancel()
    try: await t
    except BaseException as e: print(repr(e), repr(e.__context__))
    c=f(); t=asyncio.create_task(c); await c; t.cancel()
    try: await t
    except BaseException as e: print(repr(e), repr(e.__context__))
    async def q(): return 1
    c=q(); t=asyncio.create_task(c); await c; t.cancel()
    try: await t
    except BaseException as e: print(repr(e), repr(e.__context__))
    c=asyncio.sleep(0); t=asyncio.create_task(c); await c; t.cancel()
    try: await t
    except BaseException as e: print(repr(e), repr(e.__context__))
asyncio.run(main())
