"""Nested groups, base exceptions, groups made by hand."""

import asyncio
async def fail_after(d, e):
    await asyncio.sleep(d); raise e
async def nested():
    async with asyncio.TaskGroup() as o:
        o.create_task(fail_after(0.001, ValueError("outer")))
        async with asyncio.TaskGroup() as i:
            i.create_task(fail_after(0.001, KeyError("inner1")))
            i.create_task(fail_after(0.001, TypeError("inner2")))
async def main():
    try: await nested()
    except* ValueError as eg: print("VE", eg.exceptions, eg)
    except* (KeyError, TypeError) as eg: print("KT", eg.exceptions, [type(x) for x in eg.exceptions])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail_after(0, BaseExceptionGroup("b", [KeyboardInterrupt()])))
    except BaseExceptionGroup as e: print(repr(e), e.split(KeyboardInterrupt))
    async def collect(*cs):
        res = await asyncio.gather(*cs, return_exceptions=True)
        errs = [r for r in res if isinstance(r, Exception)]
        if errs: raise ExceptionGroup("collected", errs)
    try: await collect(fail_after(0, ValueError(1)), asyncio.sleep(0, 2), fail_after(0, OSError(2, "no")))
    except ExceptionGroup as eg:
        print(eg.subgroup(lambda e: isinstance(e, OSError)), eg.derive([ValueError()]))
        import traceback; print("".join(traceback.format_exception_only(eg)))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(nested(), name="n")
        tg.create_task(fail_after(0.0005, LookupError("third")))
asyncio.run(main())
