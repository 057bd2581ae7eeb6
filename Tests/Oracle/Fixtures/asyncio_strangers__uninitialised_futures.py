import asyncio
async def main():
    t = asyncio.create_task(asyncio.sleep(0))
    for name in ("_state", "_callbacks", "_result", "_exception", "_loop", "_log_traceback", "_asyncio_future_blocking", "_coro", "_must_cancel", "_fut_waiter", "_num_cancels_requested", "_cancel_message", "_source_traceback"):
        print(name, hasattr(t, name))
    try: t._log_traceback = True
    except ValueError as e: print(e)
    print(t._state, t._coro is t.get_coro())
    await t
    print(t._state, t._result, t._exception)
    f = asyncio.get_running_loop().create_future()
    try: f._state = "x"
    except AttributeError as e: print(e)
    f.attr = 5; print(f.attr)
    del f.attr
    try: f.attr
    except AttributeError as e: print(e)
    try: f.__init__()
    except Exception as e: print(e)
    print(f.__class__, isinstance(t, asyncio.Future), issubclass(asyncio.Task, asyncio.Future), asyncio.Task.__mro__)
    try:
        class X(asyncio.Future):
            def __init__(self): pass
        x = X(); print(x.done())
    except Exception as e: print(type(e), e)
    try: x.set_result(1)
    except Exception as e: print(type(e), e)
    try: x.result()
    except Exception as e: print(type(e), e)
    try: print(x.cancel())
    except Exception as e: print(type(e), e)
    try: await x
    except Exception as e: print(type(e), e)
    try: x.add_done_callback(print)
    except Exception as e: print(type(e), e)
    try: print(repr(x))
    except Exception as e: print(type(e), e)
asyncio.run(main())
