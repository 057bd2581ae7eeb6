import asyncio
async def f(x): await asyncio.sleep(0); return x
with asyncio.Runner() as r:
    print(r.run(f(1)), r.get_loop().is_running(), r.run(f(2)))
    try: r.run(5)
    except ValueError as e: print(e)
    try: r.run(f)
    except ValueError as e: print(str(e)[:30])
    async def nested():
        try: r.run(g := f(3))
        except RuntimeError as e: print(e); g.close()
        try: asyncio.run(g := f(3))
        except RuntimeError as e: print(e); g.close()
    r.run(nested())
try: r.run(x := f(1))
except RuntimeError as e: print(e); x.close()
try: r.get_loop()
except RuntimeError as e: print(e)
r.close()
import contextvars
v = contextvars.ContextVar("v", default=0)
async def inc():
    v.set(v.get() + 1); return v.get()
with asyncio.Runner() as r:
    print(r.run(inc()), r.run(inc()), r.run(inc(), context=contextvars.Context()), v.get())
with asyncio.Runner(debug=True) as r:
    print(r.get_loop().get_debug())
    r.run(f(1))
made = []
def factory():
    loop = asyncio.new_event_loop(); made.append(loop); return loop
with asyncio.Runner(loop_factory=factory) as r: r.run(f(1))
print(made[0].is_closed())
print(asyncio.run(f(5), loop_factory=factory), len(made))
async def leftover():
    try: await asyncio.sleep(100)
    except asyncio.CancelledError: print("left cancelled"); raise ValueError("during shutdown")
async def gen():
    try: yield 1
    finally: print("gen closed")
async def main():
    asyncio.create_task(leftover(), name="L")
    g = gen(); await anext(g); globals()["g"] = g
    await asyncio.sleep(0)
    return "main result"
print(asyncio.run(main()))
async def exiting(): raise SystemExit(3)
try: asyncio.run(exiting())
except SystemExit as e: print("exit", e.code)
async def cancelled(): asyncio.current_task().cancel(); await asyncio.sleep(0)
try: asyncio.run(cancelled())
except asyncio.CancelledError as e: print("cancelled", e.args)
try: asyncio.run(f(1), debug=None, other=1)
except TypeError as e: print(e)
p = asyncio.get_event_loop_policy(); print(type(p).__name__)

