"""Coroutines never awaited, awaited twice, closed, driven by hand."""

import asyncio
async def forgotten(): return 1
async def main():
    forgotten()
    x = forgotten()
    del x
    [forgotten() for _ in range(2)]
    asyncio.sleep(1)
    await asyncio.gather(forgotten())
    asyncio.gather
    if forgotten(): print("truthy")
    try: forgotten() + 1
    except TypeError as e: print(e)
    c = forgotten(); await c
    try: await c
    except RuntimeError as e: print(e)
    d = forgotten(); t = asyncio.create_task(d)
    try: await d
    except RuntimeError as e: print(e)
    try: await t
    except RuntimeError as e: print(e)
    e1 = forgotten(); e1.close(); 
    try: await e1
    except RuntimeError as e: print(e)
    f = forgotten()
    try: f.send(1)
    except TypeError as e: print(e)
    try: f.send(None)
    except StopIteration as e: print("value", e.value)
    async def sw():
        try: await asyncio.sleep(0)
        except GeneratorExit: await asyncio.sleep(0)
    s = sw(); s.send(None)
    try: s.close()
    except RuntimeError as e: print(e)
    try: s.throw(ValueError("x"))
    except ValueError as e: print(e)
    except RuntimeError as e: print("rt", e)
main_c = main()
asyncio.run(main_c)
main()
