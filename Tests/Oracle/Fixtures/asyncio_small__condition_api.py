import asyncio
async def cons(c, n, items):
    async with c:
        await c.wait_for(lambda: items); print(n, items.pop())
async def main():
    c = asyncio.Condition(); items = []
    for m in ("notify", "notify_all"):
        try: getattr(c, m)()
        except RuntimeError as e: print(e)
    try: await c.wait()
    except RuntimeError as e: print(e)
    ts = [asyncio.create_task(cons(c, i, items)) for i in range(3)]
    await asyncio.sleep(0); print(c, c.locked())
    async with c: items += [1, 2]; c.notify(2); print(c)
    await asyncio.sleep(0.001)
    async with c: items.append(3); c.notify_all()
    await asyncio.gather(*ts); print(c)
    l = asyncio.Lock(); c = asyncio.Condition(l); await l.acquire(); print(c.locked())
    c.release(); print(l.locked())
    try: c.release()
    except RuntimeError as e: print(e)
    try: asyncio.Condition(5)
    except Exception as e: print(type(e), e)
    async with c: print(await asyncio.gather(asyncio.sleep(0), return_exceptions=True))
asyncio.run(main())
