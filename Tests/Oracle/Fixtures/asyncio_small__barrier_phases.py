import asyncio
async def p(b, n, log):
    for ph in range(2): log.append((ph, n)); await b.wait()
async def main():
    b = asyncio.Barrier(3); log = []; await asyncio.gather(*[p(b, i, log) for i in range(3)]); print(log)
    async def t():
        try: await asyncio.wait_for(b.wait(), 0.005)
        except TimeoutError: print("t", b.n_waiting, b.broken)
    await t()
asyncio.run(main())
