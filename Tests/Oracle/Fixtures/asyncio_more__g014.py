import asyncio
async def echo(reader, n):
    out = []
    async for line in reader:
        out.append(line)
        if len(out) == n: break
    return out
class Lines:
    def __init__(self, it): self.it = iter(it)
    def __aiter__(self): return self
    async def __anext__(self):
        try: v = next(self.it)
        except StopIteration: raise StopAsyncIteration from None
        await asyncio.sleep(0); return v
async def main():
    print(await asyncio.gather(echo(Lines('abc'), 2), echo(Lines([1, 2, 3]), 9)))
    print([x async for x in Lines('xy')], [i async for i in Lines(range(6)) if i % 2], {k: v async for k, v in Lines([(1, 2)])})
    g = (x * 2 async for x in Lines([1, 2])); print(g, [y async for y in g]) if False else print(type(g).__name__, [y async for y in g])
    print([[y async for y in Lines(range(x))] async for x in Lines([1, 2])])
    print([await asyncio.sleep(0, z) for z in range(3)])
asyncio.run(main())
