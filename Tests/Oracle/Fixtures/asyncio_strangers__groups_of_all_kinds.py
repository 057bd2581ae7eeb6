import asyncio
async def worker(n, how):
    try:
        await asyncio.sleep(0)
        if how == "value": raise ValueError(n)
        if how == "key": raise KeyError(n)
        if how == "group": raise ExceptionGroup("inner", [OSError(2, "x"), TypeError(n)])
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled", n)
        if how == "late": raise RuntimeError("in cleanup")
        raise
    return n
async def run(*hows):
    try:
        async with asyncio.TaskGroup() as tg:
            for i, h in enumerate(hows):
                tg.create_task(worker(i, h), name=f"w{i}-{h}")
            print(tg)
    except* ValueError as eg:
        print("V", eg, eg.exceptions)
    except* (KeyError, TypeError) as eg:
        print("K", repr(eg))
        for e in eg.exceptions: print("  ", repr(e))
    except* OSError as eg:
        print("O", eg.exceptions)
    except* RuntimeError as eg:
        print("R", eg.message)
    finally:
        print("finally")
async def main():
    await run("value", "key", "sleep")
    await run("late", "value")
    await run("group")
    try:
        await run()
    except BaseException as e: print("?", e)
    tg = asyncio.TaskGroup()
    try: tg.create_task(worker(1, "x"))
    except RuntimeError as e: print(e)
    async with tg: pass
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
    c = worker(1, "x")
    try: tg.create_task(c)
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker(1, "sleep"))
            raise LookupError("body")
    except BaseExceptionGroup as e: print(e, e.exceptions)
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker(5, "late"))
            await asyncio.sleep(5)
    t = asyncio.create_task(outer())
    await asyncio.sleep(0); await asyncio.sleep(0)
    t.cancel("from outside")
    try: await t
    except BaseException as e: print(type(e), e.args)
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as tg2:
                tg2.create_task(worker(7, "key"))
            print("not here")
    except* KeyError as e: print(e, e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sys_exit())
    except BaseException as e: print(repr(e))
async def sys_exit(): raise KeyboardInterrupt
try:
    asyncio.run(main())
except KeyboardInterrupt: print("KI")
