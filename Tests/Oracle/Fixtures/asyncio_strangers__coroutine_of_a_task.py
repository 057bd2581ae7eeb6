import asyncio
async def w(): await asyncio.sleep(1)
async def main():
    t = asyncio.create_task(w(), name="w")
    await asyncio.sleep(0)
    try: await t.get_coro()
    except RuntimeError as e: print(e)
    print(t)
    t2 = asyncio.create_task(w(), name="w2")
    try: await t2.get_coro()
    except RuntimeError as e: print("t2", e)
    try: await t2
    except RuntimeError as e: print("t2b", e)
    t.cancel()
asyncio.run(main())
