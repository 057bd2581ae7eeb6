import asyncio
async def main():
    f = asyncio.Future()
    print(f, f.get_loop() is asyncio.get_running_loop(), f.done())
    f.add_done_callback(lambda x: print('cb1', x))
    def cb2(x): print('cb2', x is f)
    f.add_done_callback(cb2); f.add_done_callback(cb2)
    print(f)
    print(f.remove_done_callback(cb2), f.remove_done_callback(print))
    f.set_result([1, 2]); print(f)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(repr(e))
    print(await f, f.cancel())
    g = asyncio.Future()
    for bad in (5, 'x', StopIteration, StopIteration(1), None):
        try: g.set_exception(bad); print('set', g); 
        except BaseException as e: print(type(e).__name__, e)
        if g.done():
            try: await g
            except BaseException as e: print(type(e).__name__, e, repr(e.__cause__))
            g = asyncio.Future()
    g.set_exception(ValueError)
    try: await g
    except ValueError as e: print(repr(e))
    g.add_done_callback(lambda x: print('late', x))
    await asyncio.sleep(0)
    h = asyncio.Future(); print(h.cancel('msg'), h, h.cancel())
    try: h.result()
    except asyncio.CancelledError as e: print(repr(e))
    try: next(iter(asyncio.Future()))
    except BaseException as e: print(e)
    i = iter(asyncio.Future()); print(type(i).__name__, next(i))
    try: i.send(None)
    except BaseException as e: print(type(e).__name__, e)
asyncio.run(main())
