import asyncio, inspect
class Aw:
    def __await__(self):
        print("start")
        x = yield from asyncio.sleep(0, "slept").__await__()
        print(x)
        fut = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(fut.set_result, 9)
        y = yield from fut
        print(y)
        return x, y
class Aw2:
    def __init__(self, n): self.n = n
    def __await__(self):
        return iter([None]*self.n)
class Aw3:
    def __await__(self):
        yield 5
class Aw4:
    def __await__(self): return 5
class Aw5:
    async def __await__(self): pass
class Aw6:
    def __await__(self):
        f = asyncio.get_running_loop().create_future()
        yield f
class Aw7:
    def __await__(self):
        f = asyncio.get_running_loop().create_future()
        f._asyncio_future_blocking = True
        f.get_loop().call_soon(f.set_result, 3)
        r = yield f
        return r, f.result()
async def main():
    print(await Aw())
    print(await Aw2(3))
    for A in Aw3, Aw4, Aw5, Aw6, Aw7:
        try:
            print(await A())
        except Exception as e:
            print(A.__name__, type(e).__name__, str(e).split(" at 0x")[0].split("coro=")[0])
    print(inspect.isawaitable(Aw()), inspect.isawaitable(5))
    print(await asyncio.gather(Aw(), Aw2(1)))
    print(await asyncio.wait_for(Aw2(2), 1))
    print(await asyncio.ensure_future(Aw2(2)))
    try:
        asyncio.create_task(Aw2(1))
    except TypeError as e: print(str(e).split(" at 0x")[0])
    print(await asyncio.shield(Aw2(1)))
    t = asyncio.ensure_future(Aw2(3))
    print(t.get_coro().__name__, t.get_coro().__qualname__)
    await t
asyncio.run(main())
