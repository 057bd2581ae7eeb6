import asyncio
async def stubborn():
    for i in range(3):
        try: await asyncio.sleep(1)
        except asyncio.CancelledError as e: print("no", i, e.args)
    return "done"
async def clean():
    try: await asyncio.sleep(1)
    finally:
        print("cleanup"); await asyncio.sleep(0); print("cleaned")
async def main():
    t = asyncio.create_task(stubborn())
    for i in range(3):
        await asyncio.sleep(0); t.cancel(i)
    print(await t, t.cancelling())
    t = asyncio.create_task(clean()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("c")
    t = asyncio.create_task(clean()); t.cancel()
    try: await t
    except asyncio.CancelledError: print("never began")
    me = asyncio.current_task(); me.cancel("self")
    try: await asyncio.sleep(0)
    except asyncio.CancelledError as e: print(repr(e), me.cancelling(), me.uncancel())
    try: raise asyncio.CancelledError("raised")
    except asyncio.CancelledError as e: print(repr(e), issubclass(asyncio.CancelledError, Exception))
    async def r(): raise asyncio.CancelledError("own")
    t = asyncio.create_task(r())
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.cancelled(), t)
asyncio.run(main())
