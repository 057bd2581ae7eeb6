"""Cancellation etiquette."""
import asyncio
async def polite():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print("polite", e.args, asyncio.current_task().cancelling()); raise
async def rude():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("rude", asyncio.current_task().uncancel())
    await asyncio.sleep(0); return "survived"
async def cleanup():
    try: await asyncio.sleep(10)
    finally:
        try: await asyncio.sleep(0.001)
        finally: print("cleanup done")
async def chained():
    try: await polite()
    except asyncio.CancelledError as e: raise RuntimeError("converted") from e
async def main():
    for fn in (polite, rude, cleanup, chained):
        t = asyncio.create_task(fn(), name=fn.__name__)
        await asyncio.sleep(0)
        print(t.cancel("m1"), t.cancelling())
        try: print("result", await t)
        except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
        print(t.cancelled(), t.cancelling(), t.cancel(), t)
    t = asyncio.create_task(polite()); t.cancel("early")
    try: await t
    except asyncio.CancelledError as e: print("never ran", e.args)
    async def parent():
        try: await asyncio.gather(polite(), cleanup())
        except asyncio.CancelledError as e: print("parent", e.args); raise
    t = asyncio.create_task(parent()); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel("down")
    try: await t
    except asyncio.CancelledError as e: print("top", e.args)
    async def selfc():
        asyncio.current_task().cancel("self")
        print("still running")
        try: await asyncio.sleep(0)
        except asyncio.CancelledError as e: print(e.args); return "ok"
    print(await asyncio.create_task(selfc()))
    async def twice():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError:
            try: await asyncio.sleep(1)
            except asyncio.CancelledError as e: print("twice", e.args, repr(e.__context__)); raise
    t = asyncio.create_task(twice()); await asyncio.sleep(0); t.cancel(1); await asyncio.sleep(0); t.cancel(2)
    await asyncio.wait([t]); print(t.cancelled(), t._cancel_message if hasattr(t, "_cancel_message") else None)
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: print("inner sees", asyncio.current_task().cancelling()); raise
    except TimeoutError: print("timeout", asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(0.005): await asyncio.sleep(1)
    except TimeoutError as e: print("nested", repr(e.__cause__), repr(e.__context__))
    async def both():
        async with asyncio.timeout(0):
            asyncio.current_task().cancel("own")
            await asyncio.sleep(1)
    t = asyncio.create_task(both())
    try: await t
    except BaseException as e: print(type(e).__name__, e.args)
    asyncio.current_task().cancel("end")
    await asyncio.sleep(0)
asyncio.run(main())
