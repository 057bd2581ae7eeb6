import asyncio, sys
class Res:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        print("enter", self.n); await asyncio.sleep(0)
        if self.n == "bad": raise OSError("enter")
        return self
    async def __aexit__(self, t, e, tb):
        print("exit", self.n, t and t.__name__); await asyncio.sleep(0)
        if self.n == "exitfail": raise RuntimeError("exit")
        return self.n == "swallow"
from contextlib import AsyncExitStack, asynccontextmanager, aclosing, nullcontext, suppress
@asynccontextmanager
async def cm(n):
    print("in", n)
    try: yield n
    except ValueError as e: print("saw", repr(e)); raise
    finally: print("out", n)
@asynccontextmanager
async def twice():
    yield 1
    yield 2
@asynccontextmanager
async def none():
    if False: yield
@asynccontextmanager
async def stop(): 
    try: yield
    finally: print("stop out")
async def main():
    async with Res(1) as a, Res(2) as b: print(a.n, b.n)
    try:
        async with Res(1), Res("bad"): pass
    except OSError as e: print(e)
    async with Res("swallow"): raise ValueError
    try:
        async with Res("exitfail"): raise ValueError("body")
    except RuntimeError as e: print(e, repr(e.__context__))
    try:
        async with cm(1) as x, cm(2): print(x); raise ValueError("v")
    except ValueError as e: print(e)
    try:
        async with twice(): pass
    except RuntimeError as e: print(e)
    try:
        async with twice(): raise KeyError
    except BaseException as e: print(repr(e))
    try:
        async with none(): pass
    except RuntimeError as e: print(e)
    try:
        async with stop(): raise StopAsyncIteration("sai")
    except StopAsyncIteration as e: print(repr(e))
    try:
        async with stop(): raise StopIteration("si")
    except StopIteration as e: print(repr(e))
    async with AsyncExitStack() as st:
        st.push_async_callback(asyncio.sleep, 0); st.callback(print, "cb")
        print(await st.enter_async_context(Res(5)), end="\n") if False else await st.enter_async_context(Res(5))
        st.enter_context(nullcontext()); st.push_async_exit(Res(6))
        keep = st.pop_all()
    print("popped"); await keep.aclose()
    try:
        async with AsyncExitStack() as st:
            await st.enter_async_context(Res("exitfail"))
            st.push(lambda t, e, tb: print("push", repr(e)))
            raise LookupError("x")
    except RuntimeError as e: print(repr(e), repr(e.__context__))
    try:
        async with AsyncExitStack() as st: await st.enter_async_context(5)
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    class Half:
        async def __aenter__(self): return 1
    try:
        async with Half(): pass
    except TypeError as e: print(e)
    class Sync:
        def __aenter__(self): return 1
        def __aexit__(self, *a): return None
    try:
        async with Sync(): pass
    except TypeError as e: print(e)
    try:
        with Res(1): pass
    except TypeError as e: print(e)
    @cm("deco")
    async def decorated(): print("body"); return 5
    print(await decorated(), await decorated())
asyncio.run(main())
