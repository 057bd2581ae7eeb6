import asyncio, sys, traceback
async def leaf(n):
    await asyncio.sleep(0)
    raise ValueError(f"leaf {n}")
async def mid(n):
    try:
        await leaf(n)
    except ValueError as e:
        raise RuntimeError("mid") from e
async def main():
    t = asyncio.create_task(mid(1), name="T1")
    try: await t
    except RuntimeError:
        traceback.print_exc()
    t2 = asyncio.create_task(asyncio.sleep(5), name="sl")
    t3 = asyncio.create_task(waiter(t2), name="wt")
    await asyncio.sleep(0); await asyncio.sleep(0)
    print([f.f_code.co_name for f in t3.get_stack()])
    t.print_stack()
    t2.cancel()
    try: await t3
    except asyncio.CancelledError as e:
        print("".join(traceback.format_exception(e)).count("CancelledError"))
        print(repr(e))
    r = await asyncio.gather(leaf(1), mid(2), return_exceptions=True)
    for e in r: traceback.print_exception(e)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(leaf(3)); tg.create_task(mid(4), name="last")
async def waiter(t):
    await inner(t)
async def inner(t):
    await t
asyncio.run(main())
