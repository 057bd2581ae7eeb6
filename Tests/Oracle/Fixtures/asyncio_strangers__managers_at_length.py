"""Async context managers of every kind, and what is none."""

import asyncio, contextlib
class Resource:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("open", self.n); await asyncio.sleep(0); return self
    async def __aexit__(self, et, ev, tb): print("close", self.n, et and et.__name__, ev); return self.n == "swallow"
@contextlib.asynccontextmanager
async def transaction(name):
    print("begin", name)
    try: yield name.upper()
    except ValueError as e: print("rollback", e); raise
    else: print("commit", name)
    finally: print("end", name)
async def main():
    async with Resource(1) as r, Resource(2): print("in", r.n)
    async with Resource("swallow"): raise KeyError("k")
    async with transaction("t1") as t: print(t)
    try:
        async with transaction("t2"): raise ValueError("bad")
    except ValueError as e: print("out", e)
    async with contextlib.AsyncExitStack() as st:
        a = await st.enter_async_context(Resource("a")); b = st.enter_context(contextlib.suppress(OSError))
        st.push_async_callback(asyncio.sleep, 0); st.callback(print, "cb", sep="-")
        @st.push_async_exit
        async def ex(*a): print("exit", a[0]); return True
        raise IndexError("stack")
    print("stack done")
    async with contextlib.aclosing(agen()) as g:
        async for x in g: print(x); break
    @transaction("deco")
    async def f(x): print("f", x); return x
    print(await f(3), await f(4))
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        with Resource(3): pass
    except TypeError as e: print(e)
    @contextlib.asynccontextmanager
    async def no_yield():
        if False: yield
    try:
        async with no_yield(): pass
    except RuntimeError as e: print(e)
    @contextlib.asynccontextmanager
    async def twice():
        yield 1
        yield 2
    try:
        async with twice(): pass
    except RuntimeError as e: print(e)
    async with contextlib.nullcontext(7) as n: print(n)
    async with asyncio.timeout(None) as cm: print(cm, cm.when(), cm.expired())
    print(cm)
async def agen():
    try: yield 1; yield 2
    finally: print("agen closed")
asyncio.run(main())
