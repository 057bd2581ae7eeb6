import asyncio, sys
class Tracer:
    def __init__(self): self.lines = []
async def a():
    await b()
async def b():
    raise LookupError("b")
async def main():
    try: await a()
    except LookupError as e:
        tb = e.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name, tb.tb_lineno); tb = tb.tb_next
    c = a()
    print(c.cr_code.co_name, c.cr_frame.f_code.co_firstlineno, c.__name__, c.__qualname__)
    c.__name__ = "renamed"; print(c.__name__, repr(c).split(" at")[0])
    try: c.send(None)
    except LookupError as e: print("send", e)
    print(c.cr_frame)
    async def y(): 
        x = await asyncio.sleep(0, 5); return x
    c = y(); f = c.send(None); print(f)
    try: c.send(None)
    except StopIteration as e: print("value", e.value)
    c = y(); c.send(None); print(c.throw(ValueError("t")) if 0 else "skip"); 
    try: c.throw(KeyError("k"))
    except KeyError as e: print("thrown", e)
    c = y(); c.close(); print(c.cr_frame)
    async def stubborn():
        try: await asyncio.sleep(0)
        except GeneratorExit: await asyncio.sleep(0)
    c = stubborn(); c.send(None)
    try: c.close()
    except RuntimeError as e: print(e)
    it = y().__await__(); print(type(it).__name__, next(it))
    try: next(it)
    except StopIteration as e: print(e.value)
    import types
    @types.coroutine
    def old():
        r = yield
        return "old", r
    print(await old(), asyncio.iscoroutinefunction(old), asyncio.iscoroutine(old()))
asyncio.run(main())

