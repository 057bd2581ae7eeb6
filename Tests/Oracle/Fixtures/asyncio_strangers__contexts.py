import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def child(n):
    v.set(n); await asyncio.sleep(0); return v.get()
async def main():
    v.set(1)
    print(await asyncio.gather(child(2), child(3)), v.get())
    print(await child(5), v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(child(7), context=ctx)
    await t
    print(ctx[v], v.get(), t.get_context() is ctx)
    loop = asyncio.get_running_loop()
    ctx.run(v.set, 77)
    loop.call_soon(lambda: print("cb", v.get()), context=ctx)
    loop.call_soon(lambda: print("cb", v.get()))
    await asyncio.sleep(0)
    def in_thread(): 
        r = v.get(); v.set(100); return r
    print(await asyncio.to_thread(in_thread), v.get())
    print(await loop.run_in_executor(None, in_thread))
    async def gen():
        v.set(42)
        yield v.get()
        yield v.get()
    async for x in gen():
        print(x, v.get()); v.set(x+1)
    f = loop.create_future()
    f.add_done_callback(lambda f: print("done", v.get()), context=ctx)
    v.set(9)
    f.add_done_callback(lambda f: print("done", v.get()))
    v.set(10)
    f.set_result(1)
    await asyncio.sleep(0)
    tok = v.set(11)
    print(tok.old_value, tok.var is v)
    v.reset(tok)
    print(v.get())
    try: v.reset(tok)
    except RuntimeError as e: print(str(e).split(" at 0x")[0])
    async def other():
        try: v.reset(tok2)
        except ValueError as e: print(str(e).split(" at 0x")[0])
    tok2 = v.set(12)
    await asyncio.create_task(other())
    async with asyncio.TaskGroup() as g:
        a = g.create_task(child(20), context=ctx)
    print(ctx[v])
    with asyncio.Runner() as r: pass
asyncio.run(main())
