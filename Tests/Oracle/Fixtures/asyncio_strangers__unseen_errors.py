"""Errors of callbacks, tasks and futures that nobody looks at."""

import asyncio
async def boom(): raise ValueError("unseen")
async def main():
    loop = asyncio.get_running_loop()
    def handler(loop, ctx):
        print("handler:", ctx["message"], type(ctx.get("exception")).__name__, sorted(ctx))
    loop.set_exception_handler(handler); print(loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    asyncio.create_task(boom())
    f = loop.create_future(); f.set_exception(OSError("lost")); del f
    await asyncio.sleep(0.01)
    import gc; gc.collect()
    loop.set_exception_handler(None)
    loop.call_soon(lambda: {}["missing"])
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "custom", "extra": 42, "source": "me"})
    def bad_handler(loop, ctx): raise RuntimeError("handler broke")
    loop.set_exception_handler(bad_handler)
    loop.call_soon(lambda: [][0]); await asyncio.sleep(0)
    loop.set_exception_handler(None)
    try: loop.set_exception_handler(5)
    except TypeError as e: print(e)
    t = asyncio.create_task(boom(), name="never looked at"); await asyncio.sleep(0); del t
    gc.collect()
    asyncio.create_task(asyncio.sleep(10), name="left over")
    boom()
    print("end")
asyncio.run(main())
