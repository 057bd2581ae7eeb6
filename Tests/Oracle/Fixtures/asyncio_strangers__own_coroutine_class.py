import asyncio, collections.abc
class MyCoro(collections.abc.Coroutine):
    def __init__(self, n): self.n = n
    def send(self, v):
        if self.n <= 0: raise StopIteration("done")
        self.n -= 1
    def throw(self, *a): print("throw", a[0]); raise a[0] if isinstance(a[0], BaseException) else a[0]()
    def close(self): print("close")
    def __await__(self):
        while self.n > 0:
            self.n -= 1
            yield
        return "awaited"
async def main():
    t = asyncio.create_task(MyCoro(2)); print(await t)
    print(asyncio.iscoroutine(MyCoro(1)), await MyCoro(1), await asyncio.gather(MyCoro(1)))
    t = asyncio.create_task(MyCoro(5)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    print(repr(t).split(" at 0x")[0].split("coro=")[0])
asyncio.run(main())
print(asyncio.run(MyCoro(1)))
