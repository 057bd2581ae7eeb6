import asyncio
async def philosopher(n, forks, log):
    first, second = sorted((n, (n + 1) % len(forks)))
    async with forks[first], forks[second]: log.append(n); await asyncio.sleep(0)
async def main():
    forks = [asyncio.Lock() for _ in range(5)]; log = []
    await asyncio.gather(*[philosopher(i, forks, log) for i in range(5)]); print(sorted(log), log)
asyncio.run(main())
