import asyncio
async def w(): print("once"); return 5
async def main():
    t = asyncio.create_task(w())
    print(await t, await t, await asyncio.gather(t, t))
    c = w(); print(await c)
    try: await c
    except RuntimeError as e: print(e)
    try: c.send(None)
    except RuntimeError as e: print(e)
asyncio.run(main())
