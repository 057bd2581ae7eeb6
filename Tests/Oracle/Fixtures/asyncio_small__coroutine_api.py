import asyncio, inspect, types
async def f(x): 
    await asyncio.sleep(0); return x
c = f(1)
print(type(c), c.__name__, c.__qualname__, c.cr_running, c.cr_await, inspect.iscoroutine(c), inspect.isawaitable(c), asyncio.iscoroutine(c), asyncio.iscoroutinefunction(f), inspect.iscoroutinefunction(f), inspect.getcoroutinestate(c))
print(c.send(None), inspect.getcoroutinestate(c))
try: c.send(None)
except StopIteration as e: print("value", e.value, inspect.getcoroutinestate(c))
try: c.send(None)
except RuntimeError as e: print(e)
c = f(2)
try: c.throw(ValueError("t"))
except ValueError as e: print(e)
c = f(3); c.close(); c.close()
try: next(c)
except TypeError as e: print(e)
try: iter(c)
except TypeError as e: print(e)
try: c + 1
except TypeError as e: print(e)
try: c[0]
except TypeError as e: print(e)
try: len(c)
except TypeError as e: print(e)
try: c()
except TypeError as e: print(e)
try: c.foo
except AttributeError as e: print(e)
@types.coroutine
def old(): yield; return "old"
async def g(): return await old()
print(asyncio.run(g()))
