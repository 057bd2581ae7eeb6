import asyncio
async def child(n, d=0):
    try:
        await asyncio.sleep(d)
        if n == "bad": raise ValueError(n)
        return n
    except asyncio.CancelledError:
        print(n, "cancelled"); raise
async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(child("o", 10), name="o")
            async with asyncio.TaskGroup() as inner:
                inner.create_task(child("i", 10), name="i")
                inner.create_task(child("bad", 0), name="b")
                print(inner, outer)
    except* ValueError as eg:
        print(repr(eg), eg.exceptions[0].exceptions if isinstance(eg.exceptions[0], ExceptionGroup) else None)
        print(outer, inner)
    t = asyncio.current_task()
    print(t.cancelling())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(child("x", 5))
            await asyncio.sleep(0)
            t.cancel("stop")
            await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("outer cancel", e.args, t.cancelling(), t.uncancel())
    async def raising():
        raise KeyError("k")
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(raising()); g.create_task(raising())
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            raise OSError("body")
    except BaseException as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
    async with asyncio.TaskGroup() as g:
        t1 = g.create_task(child("r"), name="nn", context=None)
    print(t1.result(), t1)
    try: g.create_task(child("late"))
    except RuntimeError as e: print(e)
    try:
        async with g: pass
    except RuntimeError as e: print(e)
    g2 = asyncio.TaskGroup()
    try: g2.create_task(child("z"))
    except RuntimeError as e: print(e)
    print(g2)
asyncio.run(main())
