import asyncio, time
class Limiter:
    def __init__(self, n, per): self.sem = asyncio.Semaphore(n); self.per = per
    async def __aenter__(self): await self.sem.acquire(); asyncio.get_running_loop().call_later(self.per, self.sem.release)
    async def __aexit__(self, *a): pass
async def job(l, i, out):
    async with l: out.append(i)
async def main():
    out = []; l = Limiter(2, 0.02)
    await asyncio.gather(*[job(l, i, out) for i in range(5)]); print(out)
asyncio.run(main())
