import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(10)); tg.create_task(asyncio.sleep(20))
    except TimeoutError: print("timeout around group")
    async with asyncio.TaskGroup() as tg:
        async def t():
            try:
                async with asyncio.timeout(0.01): await asyncio.sleep(10)
            except TimeoutError: return "inner timeout"
        x = tg.create_task(t())
    print(x.result())
    async def cancelled_child(): raise asyncio.CancelledError
    async with asyncio.TaskGroup() as tg: c = tg.create_task(cancelled_child())
    print(c.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            k = tg.create_task(asyncio.sleep(10)); await asyncio.sleep(0); k.cancel()
        print("fine", k.cancelled())
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg: raise asyncio.CancelledError("body")
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            raise KeyboardInterrupt
    except BaseException as e: print(repr(e))
    results = []
    async with asyncio.TaskGroup() as tg:
        async def spawn(n):
            results.append(n)
            if n: tg.create_task(spawn(n - 1))
        tg.create_task(spawn(3))
    print(results)
    async def main_cancel():
        async with asyncio.TaskGroup() as tg:
            async def killer(p): p.cancel()
            tg.create_task(killer(asyncio.current_task()))
            await asyncio.sleep(10)
    t = asyncio.create_task(main_cancel())
    try: await t
    except asyncio.CancelledError: print("cancelled from child", t.cancelling())
    return 1
print(asyncio.run(main()))
