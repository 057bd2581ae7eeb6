import asyncio
async def v(x): 
    await asyncio.sleep(x); print("inner done"); return x
async def main():
    print(await asyncio.shield(v(0)))
    t = asyncio.create_task(v(0.01))
    async def waiter():
        try: await asyncio.shield(t)
        except asyncio.CancelledError: print("outer cancelled", t.cancelled()); raise
    w = asyncio.create_task(waiter()); await asyncio.sleep(0); w.cancel()
    try: await w
    except asyncio.CancelledError: print("c")
    print(await t)
    s = asyncio.shield(t); print(s is t)
    t = asyncio.create_task(v(1)); s = asyncio.shield(t); await asyncio.sleep(0); t.cancel()
    try: await s
    except asyncio.CancelledError: print("inner cancel", s.cancelled())
    try: asyncio.shield(3)
    except TypeError as e: print(e)
asyncio.run(main())
