import asyncio
async def bad(e): raise e
async def main():
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(bad(ValueError(1))); tg.create_task(bad(OSError(2, "x")))
    except ExceptionGroup as g:
        print(g, g.message, len(g.exceptions), g.subgroup(OSError), g.split(ValueError), sep="\n")
        m, r = g.split(lambda e: isinstance(e, OSError)); print(m.exceptions, r.exceptions)
    try:
        try:
            async with asyncio.TaskGroup() as tg: tg.create_task(bad(ValueError(1)))
        except* TypeError: print("no")
    except ExceptionGroup as g: print("unmatched", g.exceptions)
    try:
        try:
            async with asyncio.TaskGroup() as tg: tg.create_task(bad(ValueError(1)))
        except* ValueError as g: raise KeyError("new")
    except BaseException as e: print(repr(e), repr(e.__context__))
asyncio.run(main())
