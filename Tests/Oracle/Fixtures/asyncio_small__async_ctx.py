import asyncio, contextlib
@contextlib.asynccontextmanager
async def cm(n):
    print("enter", n)
    try: yield n
    except ValueError as e: print("suppress", e)
    finally: print("exit", n)
class C:
    async def __aenter__(self): print("a"); return self
    async def __aexit__(self, t, v, tb): print("x", t, v); return True
async def main():
    async with cm(1) as a, cm(2) as b: print(a, b)
    async with cm(3): raise ValueError("v")
    async with C() as c: raise KeyError(1)
    async with contextlib.AsyncExitStack() as s:
        print(await s.enter_async_context(cm(4))); s.push_async_callback(asyncio.sleep, 0); s.callback(print, "cb", end="!\n"); s.push_async_exit(C())
    class X:
        async def aclose(self): print("aclosed")
    async with contextlib.aclosing(X()) as x: print(type(x).__name__)
    async with contextlib.nullcontext(5) as n: print(n)
    @cm("deco")
    async def f(): print("in f")
    await f(); await f()
    try:
        with cm(1): pass
    except TypeError as e: print(e)
    class B:
        def __aenter__(self): return 5
        async def __aexit__(self, *a): pass
    try:
        async with B(): pass
    except TypeError as e: print(e)
    for k in (object(), 5):
        try:
            async with k: pass
        except TypeError as e: print(e)
    @contextlib.asynccontextmanager
    async def bad(): 
        if 0: yield
    try:
        async with bad(): pass
    except RuntimeError as e: print(e)
    @contextlib.asynccontextmanager
    async def two():
        yield 1
        yield 2
    try:
        async with two(): pass
    except RuntimeError as e: print(e)
asyncio.run(main())
