import asyncio, contextlib
@contextlib.asynccontextmanager
async def res(name, fail=False):
    print("open", name)
    try: yield name
    except ValueError as e: print(name, "saw", e); raise
    finally: print("close", name)
class CM:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("enter", self.n); return self
    async def __aexit__(self, *a): print("exit", self.n, a[0]); return self.n == "swallow"
async def main():
    async with res("a") as a, CM("b") as b:
        print(a, b.n)
    try:
        async with res("x"):
            raise ValueError("v")
    except ValueError as e: print("out", e)
    async with CM("swallow"):
        raise KeyError(1)
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(res("s1"))
        await st.enter_async_context(CM("s2"))
        st.push_async_callback(asyncio.sleep, 0)
        st.callback(print, "cb")
    try:
        async with CM("t"), res("u"): 
            async with asyncio.timeout(0.01):
                await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e))
    @res("deco")
    async def f(): print("in f"); return 3
    print(await f())
    async def gen():
        try:
            yield 1
            yield 2
        finally: print("gen closed")
    async with contextlib.aclosing(gen()) as g:
        async for x in g: print(x); break
    async with contextlib.nullcontext(5) as n: print(n)
    try:
        async with res: pass
    except TypeError as e: print(e)
    class Half:
        async def __aenter__(self): pass
    try:
        async with Half(): pass
    except TypeError as e: print(e)
    @contextlib.asynccontextmanager
    async def twice():
        yield 1
        yield 2
    try:
        async with twice(): pass
    except RuntimeError as e: print(e)
    @contextlib.asynccontextmanager
    async def none():
        if 0: yield
    try:
        async with none(): pass
    except RuntimeError as e: print(e)
asyncio.run(main())
