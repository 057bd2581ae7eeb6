import asyncio
async def main():
    try:
        raise ValueError("outer")
    except ValueError:
        t = asyncio.create_task(inner())
        try: await t
        except KeyError as e: print(repr(e.__context__))
        try: await inner()
        except KeyError as e: print(repr(e.__context__))
        try: await asyncio.wait_for(inner(), 1)
        except KeyError as e: print(repr(e.__context__))
        try: await asyncio.gather(inner())
        except KeyError as e: print(repr(e.__context__))
        try:
            async with asyncio.timeout(0.001): await asyncio.sleep(1)
        except TimeoutError as e: print(repr(e.__context__), repr(e.__cause__), repr(e.__cause__.__context__))
        try:
            async with asyncio.TaskGroup() as g: g.create_task(inner())
        except* KeyError as e: print(repr(e.__context__), repr(e.exceptions[0].__context__))
async def inner():
    await asyncio.sleep(0); raise KeyError("k")
asyncio.run(main())
