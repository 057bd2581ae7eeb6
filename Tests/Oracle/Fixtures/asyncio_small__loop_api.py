import asyncio
def cb(*a): print("cb", a)
async def main():
    loop = asyncio.get_running_loop()
    print(loop, loop.is_running(), loop.is_closed(), loop.get_debug())
    h = loop.call_soon(cb, 1, 2); print(h, h.cancelled()); await asyncio.sleep(0)
    h = loop.call_later(0.001, cb, "later"); print(h.when() > loop.time(), h.cancelled()); await asyncio.sleep(0.003)
    h = loop.call_at(loop.time() + 0.001, cb, "at"); h.cancel(); print(h.cancelled()); h.cancel()
    loop.call_soon_threadsafe(cb, "ts"); await asyncio.sleep(0)
    for f, a in ((loop.call_soon, ()), (loop.call_later, (1,)), (loop.call_at, (1,)), (loop.call_later, ("a", cb)), (loop.call_later, (None, cb)), (loop.call_at, (None, cb)), (loop.run_until_complete, (5,)), (loop.call_soon, (cb, 1), )):
        try: f(*a); print("ok")
        except Exception as e: print(type(e).__name__, e)
    try: loop.call_soon(cb, x=1)
    except TypeError as e: print(e)
    await asyncio.sleep(0)
    loop.call_soon(5); await asyncio.sleep(0)
asyncio.run(main())
