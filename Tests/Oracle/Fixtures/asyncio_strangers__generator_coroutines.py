import asyncio, types
@types.coroutine
def old():
    r = yield
    return "old", r
async def main():
    try: asyncio.create_task(c := old())
    except TypeError as e: print(str(e).split(" at 0x")[0])
    print(await asyncio.ensure_future(old()), await asyncio.gather(old(), old()), await asyncio.wait_for(old(), 1))
    print(await asyncio.shield(old()))
    async with asyncio.timeout(1): print(await old())
    try: 
        async with asyncio.TaskGroup() as g: g.create_task(old())
    except* TypeError as e: print(str(e.exceptions[0]).split(" at 0x")[0])
    try: asyncio.run(old())
    except Exception as e: print(type(e), str(e).split(" at 0x")[0])
asyncio.run(main())
try: asyncio.run(old())
except Exception as e: print(type(e), str(e).split(" at 0x")[0])
