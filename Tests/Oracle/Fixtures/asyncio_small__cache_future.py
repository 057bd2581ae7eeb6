import asyncio
cache = {}; calls = 0
async def fetch(k):
    global calls
    if k not in cache:
        cache[k] = asyncio.ensure_future(real(k))
    return await asyncio.shield(cache[k])
async def real(k):
    global calls; calls += 1; await asyncio.sleep(0.001); return k.upper()
async def main():
    print(await asyncio.gather(*[fetch(x) for x in "aabba"]), calls)
asyncio.run(main())
