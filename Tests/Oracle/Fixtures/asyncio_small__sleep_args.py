import asyncio
async def main():
    for a in ((0,), (0, 5), (-1,), (0.001, "x"), (True,), (None,), ("a",), (float("nan"),), (), (1,2,3)):
        try: print(a, await asyncio.sleep(*a) if a != (True,) else None)
        except Exception as e: print(type(e).__name__, e)
    print(await asyncio.sleep(0, result=3), await asyncio.sleep(delay=0))
asyncio.run(main())
