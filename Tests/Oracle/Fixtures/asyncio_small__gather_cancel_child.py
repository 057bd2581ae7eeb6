import asyncio
async def v(x): await asyncio.sleep(x); return x
async def main():
    a, b = asyncio.create_task(v(0.01)), asyncio.create_task(v(0.02))
    g = asyncio.gather(a, b)
    await asyncio.sleep(0)
    a.cancel("why")
    try: await g
    except asyncio.CancelledError as e: print("cancelled", e.args)
    print(b.done(), await b)
    a, b = asyncio.create_task(v(0.01)), asyncio.create_task(v(0.02))
    g = asyncio.gather(a, b, return_exceptions=True)
    await asyncio.sleep(0)
    print(g.cancel("all"), g.cancelled())
    try: await g
    except asyncio.CancelledError as e: print("cancelled", e.args)
    print(a.cancelled(), b.cancelled(), g.done(), g.cancelled(), g.cancel())
    g = asyncio.gather(v(0), v(0)); r = await g; print(r, g.result() is r, g.exception())
asyncio.run(main())
