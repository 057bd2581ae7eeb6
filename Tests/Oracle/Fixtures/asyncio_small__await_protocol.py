import asyncio
class A:
    def __await__(self):
        print("aw"); yield; print("resumed"); return 5
class B:
    def __await__(self): return iter([])
class C:
    def __await__(self): return 5
class D:
    def __await__(self): yield 7
class E_:
    async def __await__(self): pass
class F:
    def __await__(self): return (yield from asyncio.sleep(0, "f").__await__())
async def main():
    print(await A(), await B(), await F())
    for x in (C(), D(), E_(), None, 5, "a", print, [1], main, (i for i in ())):
        try: print(await x)
        except (TypeError, RuntimeError) as e: print(e)
    print(await asyncio.gather(A(), A()), await asyncio.wait_for(A(), 1), await asyncio.ensure_future(A()), await asyncio.shield(A()))
    try: asyncio.create_task(A())
    except TypeError as e: print(str(e).split(" at ")[0])
    c = main()
    try: c.send(1)
    except TypeError as e: print(e)
    c.close()
asyncio.run(main())
