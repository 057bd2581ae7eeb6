import asyncio, contextlib
@contextlib.asynccontextmanager
async def cm(n, swallow=False):
    print('open', n)
    try: yield n
    except ValueError as e:
        print('saw', e)
        if not swallow: raise
    finally: print('close', n)
async def main():
    async with cm(1) as x, cm(2): print(x)
    async with cm(3, True): raise ValueError('sw')
    try:
        async with cm(4): raise ValueError('out')
    except ValueError as e: print('got', e)
    async with contextlib.AsyncExitStack() as st:
        a = await st.enter_async_context(cm(5)); print(a)
        st.callback(print, 'callback')
        async def acb(x): print('acb', x)
        st.push_async_callback(acb, 9)
        st.enter_context(contextlib.suppress(KeyError))
    @contextlib.asynccontextmanager
    async def twice():
        yield 1
        yield 2
    try:
        async with twice(): pass
    except RuntimeError as e: print(e)
    @contextlib.asynccontextmanager
    async def none():
        return
        yield
    try:
        async with none(): pass
    except RuntimeError as e: print(e)
    class R:
        async def aclose(self): print('aclose')
    async with contextlib.aclosing(R()) as r: print(type(r).__name__)
    @cm(7)
    async def deco(): print('in deco'); return 3
    print(await deco())
    async with contextlib.nullcontext(4) as n: print(n)
asyncio.run(main())
