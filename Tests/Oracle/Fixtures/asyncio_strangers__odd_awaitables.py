"""Awaitables that yield what they must not, generators as coroutines."""

import asyncio
def sync_gen():
    x = yield 1
    print("got", x)
class Future2:
    _asyncio_future_blocking = False
    def __init__(self): self.cbs = []
    def get_loop(self): return asyncio.get_running_loop()
    def add_done_callback(self, cb, *, context=None): self.cbs.append(cb)
    def remove_done_callback(self, cb): pass
    def result(self): return "duck"
    def done(self): return True
    def cancelled(self): return False
    def exception(self): return None
    def cancel(self, msg=None): return False
    def __await__(self):
        self._asyncio_future_blocking = True
        yield self
        return self.result()
class BareYield:
    def __await__(self): yield; return "bare"
class BadYield:
    def __await__(self): yield 42
class NotIter:
    def __await__(self): return 5
class RetCoro:
    def __await__(self): return inner()
async def inner(): return "inner"
async def wrap(a): return await a
async def main():
    for a in (BareYield(), BadYield(), NotIter(), RetCoro(), sync_gen(), "str", None, inner):
        try: print(await wrap(a))
        except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0].split(" coro=")[0])
    d = Future2()
    async def fire():
        await asyncio.sleep(0)
        for cb in d.cbs: asyncio.get_running_loop().call_soon(cb, d)
    t = asyncio.create_task(fire()); print("duck")
    async def cancel_me(): await asyncio.Event().wait()
    c = cancel_me(); print(c.send(None) is not None); 
    try: c.throw(asyncio.CancelledError("x"))
    except asyncio.CancelledError as e: print("thrown", e.args)
    k = asyncio.create_task(cancel_me()); await asyncio.sleep(0); k.cancel()
    print(k.cancelling(), (await asyncio.gather(k, return_exceptions=True)))
    import types
    @types.coroutine
    def gen_coro():
        yield
        return "gencoro"
    print(await gen_coro(), type(gen_coro()).__name__)
    print(await asyncio.wait_for(asyncio.wrap_future(asyncio.get_running_loop().run_in_executor(None, int, "7")), 1))
    async def agen():
        yield 1
    try: await agen()
    except TypeError as e: print(e)
    try:
        for x in agen(): pass
    except TypeError as e: print(e)
    try: [x for x in inner()]
    except TypeError as e: print(e)
asyncio.run(main())
