import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def setit(x): v.set(x); return v.get()
async def get(): return v.get()
with asyncio.Runner() as r:
    print(r.run(get()), r.run(setit(5)), r.run(get()))
    ctx = contextvars.copy_context()
    print(r.run(setit(7), context=ctx), r.run(get()), ctx[v], v.get())
