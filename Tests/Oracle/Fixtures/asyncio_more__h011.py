import asyncio
from contextlib import asynccontextmanager, AsyncExitStack, aclosing
@asynccontextmanager
async def res(n, log):
    log.append(f'+{n}')
    try: yield n
    except BaseException as e: log.append(f'{n}!{type(e).__name__}'); raise
    finally: await asyncio.sleep(0); log.append(f'-{n}')
async def main():
    log = []
    async def use():
        async with AsyncExitStack() as st:
            for i in range(3): await st.enter_async_context(res(i, log))
            await asyncio.sleep(1)
    t = asyncio.create_task(use()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print(log)
    log.clear()
    st = AsyncExitStack()
    await st.enter_async_context(res('x', log)); st2 = st.pop_all(); await st.aclose(); print(log); await st2.aclose(); print(log)
    try: await st.enter_async_context(5)
    except TypeError as e: print(e)
    try: st.enter_context(res('y', log))
    except TypeError as e: print(e)
    @asynccontextmanager
    async def sup():
        try: yield
        except ZeroDivisionError: print('suppressed')
    async with sup(): 1 / 0
    async def gen():
        try:
            yield 1; yield 2
        finally: print('gen closed')
    async with aclosing(gen()) as g:
        async for x in g: print(x); break
    print('end')
asyncio.run(main())
