import asyncio
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n <= 0: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n
class Bad1:
    async def __aiter__(self): return self
class Bad2:
    def __aiter__(self): return 5
class Bad3:
    def __aiter__(self): return self
    def __anext__(self): return 5
class Bad4:
    def __aiter__(self): return self
    async def __anext__(self): raise StopIteration
async def main():
    async for x in It(3): print(x)
    else: print('else')
    print([x async for x in It(2)], await anext(It(1)), await anext(It(0), 'd'))
    for K in (Bad1, Bad2, Bad3, Bad4):
        try:
            async for x in K(): print(x)
        except BaseException as e: print(K.__name__, type(e).__name__, e)
    try: aiter([1])
    except TypeError as e: print(e)
    try: anext([1])
    except TypeError as e: print(e)
    try: await anext(It(0))
    except StopAsyncIteration as e: print('SAI', e.args)
    try:
        for x in It(1): pass
    except TypeError as e: print(e)
asyncio.run(main())
