import asyncio
async def w(n): await asyncio.sleep(0); return n
async def main():
    t = asyncio.create_task(w(1)); u = asyncio.create_task(w(2), name="named"); x = asyncio.create_task(w(3), name=7)
    print(t.get_name(), u.get_name(), x.get_name(), repr(x.get_name()))
    t.set_name(99); print(repr(t.get_name()))
    print(t.get_coro().__qualname__, t.get_context().__class__, t.get_stack())
    for m, a in (("set_result", (1,)), ("set_exception", (ValueError(),))):
        try: getattr(t, m)(*a)
        except RuntimeError as e: print(e)
    print(t.cancelling(), t.uncancel(), t.cancel(), t.cancelling(), t.cancel(), t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel())
    print(await asyncio.gather(t, u, x, return_exceptions=True))
    print(t.cancelled(), u.result(), u.cancel(), u.exception())
    for a in (1, None, w, print, asyncio.Future(), (i for i in ())):
        try: asyncio.create_task(a)
        except TypeError as e: print(str(e).split(" at 0")[0])
    c = w(5)
    try: asyncio.create_task(c, foo=1)
    except TypeError as e: print(e)
    c.close()
    try: asyncio.create_task(c)
    except Exception as e: print(repr(e))
    await asyncio.sleep(0)
asyncio.run(main())
