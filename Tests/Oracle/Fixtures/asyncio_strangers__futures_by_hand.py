"""Futures and handles made by hand, awaitables of one's own, refusals."""

import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future(); print(f, f.done(), f.cancelled(), f.get_loop() is loop)
    try: f.result()
    except asyncio.InvalidStateError as e: print(repr(e))
    try: f.exception()
    except asyncio.InvalidStateError as e: print(repr(e))
    def cb(fut): print("cb", fut)
    f.add_done_callback(cb); f.add_done_callback(print); print(f, f.remove_done_callback(print)); 
    f.set_result([1, 2]); print(f)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(e)
    try: f.set_exception(ValueError())
    except asyncio.InvalidStateError as e: print(e)
    await f
    g = loop.create_future(); g.set_exception(KeyError("x")); print(g, repr(g.exception()))
    try: await g
    except KeyError as e: print(e)
    h = loop.create_future(); print(h.cancel("why"), h.cancel(), h)
    try: await h
    except asyncio.CancelledError as e: print(e.args)
    try: h.exception()
    except asyncio.CancelledError as e: print("exc", e.args)
    for bad in (StopIteration(), StopIteration):
        k = loop.create_future()
        try: k.set_exception(bad); print(repr(k.exception()), k.exception().__cause__)
        except TypeError as e: print(e)
    try: k.set_exception("text")
    except TypeError as e: print(e)
    k = loop.create_future(); k.set_exception(ValueError); print(repr(k.exception()))
    h1 = loop.call_later(10, cb, 1); h2 = loop.call_at(loop.time() + 5, print); h3 = loop.call_soon(print, "soon", 1)
    print(h3, h1.cancelled(), h1.when() > h2.when(), h2 < h1, h1 == h2); h1.cancel(); h2.cancel(); print(h1.cancelled(), h3.cancelled())
    await asyncio.sleep(0); print(h3)
    print(asyncio.isfuture(f), asyncio.isfuture(5), asyncio.iscoroutine(main), asyncio.iscoroutinefunction(main))
    class Aw:
        def __await__(self): return (yield from asyncio.sleep(0, "aw").__await__())
    print(await Aw(), await asyncio.ensure_future(Aw()), await asyncio.wait_for(Aw(), 1), await asyncio.gather(Aw(), Aw()))
    try: asyncio.ensure_future(5)
    except TypeError as e: print(e)
    try: asyncio.create_task(f)
    except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    t = asyncio.current_task(); print(t.get_name(), t.get_coro().__name__, t.get_context() is not None, t.get_stack()[0].f_lineno); t.set_name(42); print(t.get_name())
    print(asyncio.all_tasks() == {t})
    try: loop.run_until_complete(f)
    except RuntimeError as e: print(e)
    try: asyncio.run(asyncio.sleep(0))
    except RuntimeError as e: print(e)
asyncio.run(main())
