import types
def gen():
    try:
        yield 1
    finally:
        pass
def gen2():
    try: raise IndexError("inner")
    except IndexError:
        yield 1
async def co():
    await aw()
@types.coroutine
def aw():
    yield 1
def show(make, start):
    try:
        raise KeyError("k")
    except KeyError:
        g = make(); start(g)
        try: g.throw(ValueError("v"))
        except ValueError as e: print(make.__name__, repr(e.__context__), repr(e.__context__ and e.__context__.__context__))
show(gen, next); show(gen2, next); show(gen, lambda g: None)
def sub():
    yield from gen()
show(sub, next)
import asyncio
async def ag():
    try: raise IndexError("inner")
    except IndexError:
        yield 1
async def main():
    try: raise KeyError("k")
    except KeyError:
        g = ag(); await anext(g)
        try: await g.athrow(ValueError("v"))
        except ValueError as e: print("ag", repr(e.__context__))
        g = ag()
        try: await g.athrow(ValueError("v"))
        except ValueError as e: print("ag unstarted", repr(e.__context__))
        f = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(f.set_exception, ValueError("f"))
        try: await f
        except ValueError as e: print("fut", repr(e.__context__))
asyncio.run(main())
