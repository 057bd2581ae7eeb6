import asyncio
async def v(x): await asyncio.sleep(x/1000); return x
async def bad(e, d=0): await asyncio.sleep(d); raise e
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(v(1)); b = tg.create_task(v(2), name="b")
        print(tg, a.get_name(), b.get_name())
    print(a.result(), b.result(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(v(500)); tg.create_task(bad(ValueError(1))); tg.create_task(bad(KeyError(2)))
    except* ValueError as g: print(g.exceptions, g.message)
    except* KeyError as g: print(g.exceptions)
    print(t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(v(500))
            raise RuntimeError("body")
    except* RuntimeError as g: print(g.exceptions, t.cancelled())
    try: tg.create_task(v(1))
    except RuntimeError as e: print(e)
    tg = asyncio.TaskGroup()
    try: tg.create_task(v(1))
    except RuntimeError as e: print(e)
    async with tg: pass
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError(1)))
            await asyncio.sleep(1)
    except BaseException as e: print(repr(e), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(asyncio.CancelledError("x")))
    except BaseException as e: print(repr(e))
    print("ok")
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(v(1000))
    t = asyncio.create_task(outer()); await asyncio.sleep(0.001); t.cancel("msg")
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as tg2:
                tg2.create_task(bad(ValueError(3)))
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(5)
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(bad(ValueError(1))); await asyncio.sleep(0); await asyncio.sleep(0); tg.create_task(v(1))
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(bad(SystemExit(3))); await asyncio.sleep(1)
    except BaseException as e: print(repr(e))
try: asyncio.run(main())
except SystemExit as e: print("exit", e.code)
