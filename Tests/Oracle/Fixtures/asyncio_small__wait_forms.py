import asyncio
async def v(x):
    await asyncio.sleep(x/100)
    if x == 3: raise ValueError(x)
    return x
async def main():
    ts = [asyncio.create_task(v(i), name=f"t{i}") for i in (1, 3, 30)]
    for mode in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION):
        d, p = await asyncio.wait(ts, return_when=mode)
        print(sorted(t.get_name() for t in d), sorted(t.get_name() for t in p))
    d, p = await asyncio.wait(ts, timeout=0.01)
    print(len(d), len(p))
    d, p = await asyncio.wait(ts)
    print(len(d), len(p), type(d))
    for a, k in (([], {}), ([1], {}), (ts[0], {}), (ts, {"return_when": "x"}), (v(1), {}), ([v(1)], {}), (ts, {"timeout": "x"}), (iter(ts), {})):
        try: print(len((await asyncio.wait(a, **k))[0]))
        except Exception as e: print(type(e).__name__, str(e).split(" at ")[0])
    print(ts[1].exception())
asyncio.run(main())
