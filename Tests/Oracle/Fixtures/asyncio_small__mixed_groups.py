import asyncio
async def bad(e): raise e
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            for e in (ValueError(1), TypeError(2), ValueError(3)): tg.create_task(bad(e))
    except* ValueError as g: print("V", g.exceptions)
    except* TypeError as g: print("T", g.exceptions); raise
    finally: print("fin")
try: asyncio.run(main())
except ExceptionGroup as e: print(repr(e))
