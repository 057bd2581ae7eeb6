import asyncio
async def v(x, r=1): 
    try:
        await asyncio.sleep(x); return r
    finally: print("fin", x)
async def main():
    print(await asyncio.wait_for(v(0), 1))
    print(await asyncio.wait_for(v(0), None))
    for t in (0.005, 0, -1):
        try: await asyncio.wait_for(v(1), t)
        except TimeoutError as e: print("timeout", repr(e), repr(e.__cause__))
    t = asyncio.create_task(v(1))
    try: await asyncio.wait_for(t, 0.005)
    except asyncio.TimeoutError: print(t.cancelled(), t.cancelling())
    t = asyncio.create_task(v(0.01))
    try: await asyncio.wait_for(asyncio.shield(t), 0.002)
    except TimeoutError: print("shielded", t.done())
    print(await t)
    for a in ((1, 1), (None, 1), (v, 1)):
        try: await asyncio.wait_for(*a)
        except Exception as e: print(type(e).__name__, str(e).split(" at ")[0])
    c = v(0)
    try: await asyncio.wait_for(c, "1")
    except Exception as e: print(type(e).__name__, e)
    c.close()
    try: await asyncio.wait_for(c)
    except TypeError as e: print(e)
    f = asyncio.Future(); f.set_result(3)
    print(await asyncio.wait_for(f, 0))
asyncio.run(main())
