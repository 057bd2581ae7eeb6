"""Async generators and iterators: sent to, thrown into, closed, left, refused."""

import asyncio, sys
class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n <= 0: raise StopAsyncIteration
        await asyncio.sleep(0); self.n -= 1; return self.n
async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    except GeneratorExit: print("gen exit"); raise
    except ValueError as e: print("threw", e); yield "recovered"
    finally: print("ticker finally")
async def main():
    print([x async for x in Countdown(3)], {x: y async for x in ticker(2) for y in [x]}, {x async for x in Countdown(2) if x})
    g = ticker(5)
    print(await anext(g), await g.asend(None), await g.athrow(ValueError("v")), g.ag_running, g.ag_frame is None)
    try: await anext(g)
    except StopAsyncIteration as e: print("stop", repr(e))
    print(await anext(g, "default"), g)
    g = ticker(5); await anext(g); await g.aclose(); await g.aclose()
    async for x in ticker(3):
        if x == 1: break
    print("after break"); await asyncio.sleep(0)
    g = ticker(2); await g.asend(None)
    try: await g.asend(1), await g.asend(1)
    except StopAsyncIteration: print("exhausted")
    try: await ticker(1).asend(5)
    except TypeError as e: print(e)
    a = aiter(Countdown(1)); print(await anext(a)); 
    try: aiter(5)
    except TypeError as e: print(e)
    try:
        async for _ in [1]: pass
    except TypeError as e: print(e)
    try: anext([])
    except TypeError as e: print(e)
    async def pipeline(src):
        async for x in src: yield x * 10
    print([x async for x in pipeline(pipeline(ticker(3)))], sum([x async for x in Countdown(4)]))
    async def bad():
        yield 1
        raise StopAsyncIteration
    try: print([x async for x in bad()])
    except RuntimeError as e: print(e, repr(e.__cause__))
    gen = (i async for i in ticker(2)); print(type(gen), await gen.__anext__()); await gen.aclose()
    hold = ticker(9); await anext(hold)
    print("leaving")
asyncio.run(main())
