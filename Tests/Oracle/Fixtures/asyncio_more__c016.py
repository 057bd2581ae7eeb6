import asyncio
class A:
    async def __aenter__(self): print('enter'); return self
    async def __aexit__(self, t, v, tb): print('exit', t and t.__name__, v); return True
class B:
    def __enter__(self): return self
    def __exit__(self, *a): pass
class C:
    async def __aenter__(self): return 1
class D:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 6
class E:
    async def __aenter__(self): return 1
    def __aexit__(self, *a): return None
async def main():
    async with A() as a, A() as b:
        print(a is b)
        raise ValueError('v')
    for K in (B, C, D, E):
        try:
            async with K() as x: print('in', K.__name__, x)
        except BaseException as e: print(K.__name__, type(e).__name__, e)
    try:
        with A(): pass
    except TypeError as e: print(e)
asyncio.run(main())
