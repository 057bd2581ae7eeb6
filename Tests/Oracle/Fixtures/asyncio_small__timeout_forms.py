import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(10) as t:
        print(type(t), t.expired(), t.when() > loop.time())
        t.reschedule(None); print(t.when(), t)
    print(t.expired(), t)
    try:
        async with asyncio.timeout(0.002) as t:
            await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e), t.expired(), t, type(e.__cause__))
    try:
        async with asyncio.timeout(0): print("body"); await asyncio.sleep(0); print("no")
    except TimeoutError: print("to")
    try:
        async with asyncio.timeout(-1): print("body, no await")
    except TimeoutError: print("to")
    print("through")
    async with asyncio.timeout(None): await asyncio.sleep(0)
    t = asyncio.timeout(1)
    try: t.reschedule(1)
    except RuntimeError as e: print(e)
    print(t)
    async with t: pass
    try:
        async with t: pass
    except RuntimeError as e: print(e)
    try: t.reschedule(3)
    except RuntimeError as e: print(e)
    try:
        with asyncio.timeout(1): pass
    except TypeError as e: print(e)
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(0.001): await asyncio.sleep(1)
    except TimeoutError: print("inner or outer")
    try:
        async with asyncio.timeout(0.001):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: print("caught"); raise ValueError("x")
    except BaseException as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    try: asyncio.timeout()
    except TypeError as e: print(e)
    try:
        async with asyncio.timeout("a"): pass
    except TypeError as e: print(e)
    async with asyncio.timeout_at(loop.time() + 1) as t: pass
    print(t)
asyncio.run(main())
