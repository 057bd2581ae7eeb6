import asyncio
class Resource:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        print('acquire', self.n); await asyncio.sleep(0); return self
    async def __aexit__(self, et, e, tb):
        print('release', self.n, et.__name__ if et else None)
        await asyncio.sleep(0)
async def use(n, delay, fail=False):
    async with Resource(n):
        await asyncio.sleep(delay)
        if fail: raise RuntimeError(f'{n} failed')
        return n
async def main():
    rs = await asyncio.gather(use(1, 0.01), use(2, 0.02, True), use(3, 0.03), return_exceptions=True)
    print(rs)
    try:
        async with asyncio.timeout(0.01): await use(4, 1)
    except TimeoutError: print('timeout')
    t = asyncio.create_task(use(5, 1)); await asyncio.sleep(0.001); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
asyncio.run(main())
