import asyncio
class Countdown:
    """Awaitable that yields to the loop n times."""
    def __init__(self, n): self.n = n
    def __await__(self):
        while self.n:
            self.n -= 1
            got = yield
            assert got is None
        return "liftoff"
class Later:
    def __init__(self, fut): self.fut = fut
    def __await__(self):
        return self.fut.__await__()
class Bad1:
    def __await__(self): return 5
class Bad2:
    def __await__(self): return [1]
class Bad3:
    def __await__(self): yield 7
class Bad4:
    async def f(self): pass
    def __await__(self): return self.f()
async def main():
    print(await Countdown(3))
    f = asyncio.Future()
    asyncio.get_running_loop().call_soon(f.set_result, "fut")
    print(await Later(f))
    print(await asyncio.gather(Countdown(1), Later(f)))
    print(await asyncio.wait_for(Countdown(2), 1))
    print(await asyncio.shield(Countdown(1)))
    for b in (Bad1, Bad2, Bad3, Bad4):
        try: print(await b())
        except Exception as e: print(b.__name__, type(e).__name__, str(e).replace("Task-1", "T")[:60])
    for x in (5, None, [1], main, print, f.done):
        try: await x
        except TypeError as e: print(e)
    try: await asyncio.gather(5)
    except TypeError as e: print(e)
    try: asyncio.ensure_future(main)
    except TypeError as e: print(e)
    try: asyncio.create_task(Countdown(1))
    except TypeError as e: print(str(e)[:40])
    try: asyncio.create_task(f)
    except TypeError as e: print(str(e)[:40])
    t = asyncio.ensure_future(Countdown(1))
    print(t.get_coro().__qualname__, await t)
    def old():
        yield from f
    g = old()
    try: await g
    except TypeError as e: print(e)
    import types
    @types.coroutine
    def legacy():
        r = yield from f
        return r + "!"
    print(await legacy(), asyncio.iscoroutine(legacy()), asyncio.iscoroutinefunction(legacy))
asyncio.run(main())
