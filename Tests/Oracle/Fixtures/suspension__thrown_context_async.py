import asyncio
async def gen(aw):
    try:
        yield 1
        yield 2
    finally:
        if aw: await asyncio.sleep(0)
async def main():
    for aw in (0, 1):
      for pre in (0, 1):
        try:
            raise KeyError("s11")
        except Exception as error:
            if pre: await asyncio.sleep(0)
            g = gen(aw)
            try:
                await anext(g)
                await g.athrow(ValueError("thrown"))
            except ValueError as e:
                print(aw, pre, repr(e.__context__))
            g = gen(aw)
            await anext(g)
            async with asyncio.TaskGroup() as tg:
              try:
                if pre: await asyncio.sleep(0)
                await g.athrow(ValueError("thrown"))
              except ValueError as e:
                print("tg", aw, pre, repr(e.__context__))
asyncio.run(main())
