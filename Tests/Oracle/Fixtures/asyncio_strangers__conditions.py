import asyncio
async def main():
    loop = asyncio.get_running_loop()
    cond = asyncio.Condition()
    items = []
    async def consumer(n):
        async with cond:
            r = await cond.wait_for(lambda: len(items) >= n)
            print("consumer", n, items, r)
            return n
    ts = [asyncio.create_task(consumer(i)) for i in (2, 1, 3)]
    for i in range(3):
        await asyncio.sleep(0)
        async with cond:
            items.append(i)
            cond.notify_all()
            print(cond, cond.locked())
    print(await asyncio.gather(*ts))
    try:
        await cond.wait()
    except RuntimeError as e: print(e)
    try: cond.notify()
    except RuntimeError as e: print(e)
    try: cond.release()
    except RuntimeError as e: print(e)
    l = asyncio.Lock()
    c2 = asyncio.Condition(l); c3 = asyncio.Condition(lock=l)
    async with c2:
        print(c3.locked(), l.locked(), c2)
    async with c2:
        try:
            await asyncio.wait_for(c2.wait(), 0.01)
        except TimeoutError: print("timeout", l.locked())
        t = asyncio.create_task(c3.acquire())
        await asyncio.sleep(0)
        print(c2, l)
    await t
    print(l)
    c3.release()
    print(repr(c2).split(" ",2)[2])
asyncio.run(main())
