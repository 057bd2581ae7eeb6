import asyncio
async def main():
    loop = asyncio.get_running_loop()
    class Handler:
        def __repr__(self): return 'HANDLER'
        def __call__(self, *a): raise ValueError('from handler object')
    loop.call_soon(Handler(), 1)
    loop.call_soon(Handler().__call__)
    def named(x, y=2): raise KeyError(x)
    import functools
    loop.call_soon(functools.partial(named, 5, y=3))
    loop.call_soon(lambda: {}['lambda'])
    f = asyncio.Future(); f.add_done_callback(functools.partial(named, 1)); f.set_result(0)
    await asyncio.sleep(0); await asyncio.sleep(0)
    loop.call_soon(print, 'x' * 100, end='') if False else None
    h = loop.call_soon(functools.partial(named, 'x' * 80, y=[1, 2]), 'arg'); print(str(h).split(' at /')[0]); h.cancel()
asyncio.run(main())
