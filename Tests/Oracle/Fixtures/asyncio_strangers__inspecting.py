import asyncio, inspect, types
async def co(a, b=2, *, c: int = 3) -> str: return "x"
async def ag(): yield 1
def g(): yield 1
class K:
    async def m(self): pass
    @staticmethod
    async def s(): pass
    @classmethod
    async def c(cls): pass
    async def __call__(self): pass
import functools
p = functools.partial(co, 1)
for f in (co, ag, g, K.m, K().m, K.s, K.c, K(), p, lambda: co(1)):
    print(inspect.iscoroutinefunction(f), asyncio.iscoroutinefunction(f), inspect.isasyncgenfunction(f), inspect.isgeneratorfunction(f))
c = co(1); a = ag(); gg = g()
for o in (c, a, gg): print(inspect.isawaitable(o), inspect.iscoroutine(o), inspect.isasyncgen(o), asyncio.iscoroutine(o), type(o).__name__)
print(inspect.getcoroutinestate(c), inspect.getasyncgenstate(a), inspect.getcoroutinelocals(c))
print(c.cr_code.co_name, c.cr_running, c.cr_await, c.cr_suspended, c.__name__, c.__qualname__, co.__code__.co_flags & inspect.CO_COROUTINE > 0)
try: c.send(1)
except TypeError as e: print(e)
try: c.send(None)
except StopIteration as e: print("SI", e.value)
try: c.send(None)
except RuntimeError as e: print(e)
print(inspect.getcoroutinestate(c), c.cr_frame)
c2 = co(1)
try: c2.throw(ValueError("t"))
except ValueError as e: print(e)
c2.close()
print(inspect.signature(co), inspect.signature(K.m), inspect.signature(p))
@types.coroutine
def tc():
    x = yield "y"
    return x
async def user(): return await tc()
u = user(); print(u.send(None), u.cr_await, inspect.getcoroutinestate(u))
try: u.send("sent")
except StopIteration as e: print(e.value)
u = user(); u.send(None)
try: u.throw(KeyError("k"))
except KeyError as e: print(repr(e))
u = user(); u.send(None); print(u.close())
async def loopy():
    while True:
        try: await tc()
        except GeneratorExit: print("ge"); await tc()
u = loopy(); u.send(None)
try: u.close()
except RuntimeError as e: print(e)
K.fake = inspect.markcoroutinefunction(lambda self: co(1))
print(inspect.iscoroutinefunction(K.fake), inspect.isawaitable(asyncio.Future(loop=asyncio.new_event_loop())))
for o in (co, K().m, c, a):
    print(hasattr(o, "__await__"), hasattr(o, "send"), hasattr(o, "__aiter__"), callable(o))
x = asyncio.sleep(0)
print(type(x).__name__, x.__qualname__, x.cr_code.co_name, inspect.iscoroutine(x)); x.close()
print(inspect.iscoroutinefunction(asyncio.sleep), inspect.iscoroutinefunction(asyncio.gather), inspect.signature(asyncio.sleep), inspect.signature(asyncio.wait_for))
del u
