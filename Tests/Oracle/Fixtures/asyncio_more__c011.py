import asyncio
async def main():
    with asyncio.Runner() as r: pass
try: asyncio.run(main())
except RuntimeError as e: print(e)
async def f(x): await asyncio.sleep(0); return x
with asyncio.Runner() as r:
    print(r.run(f(1)), r.run(f(2)))
    l = r.get_loop(); print(l.is_running(), l.get_debug())
    try: r.run(5)
    except ValueError as e: print(e)
try: r.run(f(1))
except RuntimeError as e: print(e)
try: r.get_loop()
except RuntimeError as e: print(e)
print(l.is_closed())
with asyncio.Runner(debug=True) as r: print(r.get_loop().get_debug())
r = asyncio.Runner(); r.close(); r.close()
import contextvars
v = contextvars.ContextVar('v', default=0)
async def s(): v.set(v.get() + 1); return v.get()
with asyncio.Runner() as r: print(r.run(s()), r.run(s()), v.get(), r.run(s(), context=contextvars.copy_context()), r.run(s()))
try: asyncio.run(f)
except ValueError as e: print(str(e).split(' at ')[0])
try: asyncio.run(f(1), debug=None, foo=1)
except TypeError as e: print(e)
