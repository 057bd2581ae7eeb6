import asyncio
async def bad(n): raise ValueError(n)
async def main():
    async with asyncio.TaskGroup() as tg:
        print(tg)
        t = tg.create_task(asyncio.sleep(0, 'x'), name='n')
        print(tg, t.get_name())
    print(tg, t.result())
    try: tg.create_task(asyncio.sleep(0))
    except RuntimeError as e: print(e)
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
    tg2 = asyncio.TaskGroup()
    c = asyncio.sleep(0)
    try: tg2.create_task(c)
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(5)
    except* TypeError as e: print(e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1)); tg.create_task(bad(2)); await asyncio.sleep(1)
    except ExceptionGroup as e:
        print(repr(e), e.subgroup(lambda x: x.args == (2,)), e.split(ValueError)[1])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1)); raise BaseException('b')
    except BaseException as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            async def ki(): raise KeyboardInterrupt('x')
            tg.create_task(asyncio.sleep(1)); raise SystemExit(1)
    except BaseException as e: print(repr(e))
asyncio.run(main())
