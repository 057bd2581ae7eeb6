import asyncio, functools
def retry(n):
    def deco(f):
        @functools.wraps(f)
        async def wrap(*a, **k):
            for i in range(n):
                try: return await f(*a, **k)
                except ValueError as e: print('try', i, e); err = e
            raise RuntimeError('gave up') from err
        return wrap
    return deco
state = 0
@retry(3)
async def flaky(x):
    global state
    state += 1
    await asyncio.sleep(0)
    if state < x: raise ValueError(state)
    return state
async def main():
    print(await flaky(2), flaky.__name__, asyncio.iscoroutinefunction(flaky))
    print(await flaky(100))
asyncio.run(main())
