import asyncio
async def main():
    def cb1(f): print('cb1', f.result())
    def cb2(f): raise RuntimeError('cb2 fails')
    f = asyncio.Future()
    for cb in (cb1, cb2, cb1): f.add_done_callback(cb)
    f.set_result('v'); await asyncio.sleep(0)
    class C:
        def method(self, f): print('method', f.done())
        def __call__(self, f): print('called')
    g = asyncio.Future(); g.add_done_callback(C().method); g.add_done_callback(C()); g.cancel(); await asyncio.sleep(0)
    import functools
    h = asyncio.Future(); h.add_done_callback(functools.partial(print, 'partial')); h.set_result(1); await asyncio.sleep(0)
    try: h.add_done_callback()
    except TypeError as e: print(e)
    h.add_done_callback(5); await asyncio.sleep(0)
asyncio.run(main())
