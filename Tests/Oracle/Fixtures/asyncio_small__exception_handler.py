import asyncio
def handler(loop, ctx): print(sorted(ctx), ctx["message"].split(" at ")[0], repr(ctx.get("exception")))
async def main():
    loop = asyncio.get_running_loop(); print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1/0); await asyncio.sleep(0)
    loop.call_exception_handler({"message": "m", "exception": ValueError(1), "x": 2})
    async def b(): raise KeyError("lost")
    t = asyncio.create_task(b()); await asyncio.sleep(0); await asyncio.sleep(0); del t
    f = loop.create_future(); f.set_exception(OSError("f")); del f
    f = loop.create_future(); f.add_done_callback(lambda f: [][1]); f.set_result(1); await asyncio.sleep(0)
    try: loop.set_exception_handler(5)
    except TypeError as e: print(e)
    loop.set_exception_handler(None); loop.default_exception_handler({"message": "default"})
    def bad(loop, ctx): raise RuntimeError("in handler")
    loop.set_exception_handler(bad); loop.call_soon(lambda: {}[1]); await asyncio.sleep(0)
asyncio.run(main())
