import asyncio
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1; await asyncio.sleep(0); return self.i
class Bad:
    def __aiter__(self): return 5
class Bad2:
    async def __aiter__(self): return self
class Bad3:
    def __aiter__(self): return self
    def __anext__(self): return 3
async def main():
    async for x in Count(3): print(x)
    else: print("else")
    print([x async for x in Count(2)], {x: 1 async for x in Count(2)}, await anext(aiter(Count(1))), await anext(aiter(Count(0)), "dflt"))
    for b in (Bad(), Bad2(), Bad3()):
        try:
            async for x in b: print(x)
        except TypeError as e: print(e, repr(e.__cause__))
    a, *b = [x async for x in Count(3)]; print(a, b)
    g = (x * 2 async for x in Count(3)); print(type(g), [y async for y in g], [y async for y in g])
asyncio.run(main())
