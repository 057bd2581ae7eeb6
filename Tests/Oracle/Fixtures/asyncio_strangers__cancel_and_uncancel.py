import asyncio
async def main():
    t = asyncio.current_task()
    async def step(n):
        await asyncio.sleep(0); print(n)
    t.cancel()
    try: await step(1)
    except asyncio.CancelledError: print("c", t.cancelling())
    t.uncancel()
    await step(2)
    async def w():
        me = asyncio.current_task()
        while True:
            try: await asyncio.sleep(1)
            except asyncio.CancelledError as e:
                print("again", e.args, me.cancelling())
                if me.cancelling() >= 3: raise
    k = asyncio.create_task(w())
    for i in range(3):
        await asyncio.sleep(0); await asyncio.sleep(0)
        print(k.cancel(f"m{i}"), k.cancelling(), k)
    try: await k
    except asyncio.CancelledError as e: print(repr(e), k.cancelled(), k.cancel())
    print(k)
    async def unc():
        asyncio.current_task().cancel(); asyncio.current_task().uncancel()
        await asyncio.sleep(0); return "not cancelled"
    print(await asyncio.create_task(unc()))
    async def ret():
        asyncio.current_task().cancel("at end"); return 5
    r = asyncio.create_task(ret())
    try: await r
    except asyncio.CancelledError as e: print("ended cancelled", e.args)
    async def twice():
        asyncio.current_task().cancel("one"); asyncio.current_task().cancel("two")
        try: await asyncio.sleep(0)
        except asyncio.CancelledError as e: return e.args
    print(await asyncio.create_task(twice()))
    nev = asyncio.create_task(step(9)); nev.cancel("before start")
    try: await nev
    except asyncio.CancelledError as e: print(e.args, nev.get_coro().cr_frame)
    try: nev.result()
    except asyncio.CancelledError as e: print(e.args)
    try: nev.exception()
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
