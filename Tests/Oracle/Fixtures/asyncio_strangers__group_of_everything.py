import asyncio, sys
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1)); tg.create_task(bad(2)); tg.create_task(cancelled())
    except BaseExceptionGroup as eg:
        print(type(eg), eg.message, [repr(e) for e in eg.exceptions], eg.__cause__, eg.__context__)
        m, r = eg.split(ValueError); print(m, r)
        print(eg.subgroup(lambda e: e.args == (1,)))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sysexit())
            await asyncio.sleep(1)
    except BaseException as e: print(repr(e))
async def bad(n): raise ValueError(n)
async def cancelled(): raise asyncio.CancelledError("self")
async def sysexit(): raise SystemExit(2)
try: asyncio.run(main())
except SystemExit as e: print("exit", e.code)
