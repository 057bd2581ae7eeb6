import asyncio
async def f(): return 1
async def main():
    for src in ("await f", "await f()()", "await (f(), f())", "await [f()]", "await None", "await 1 + 1", "(await f()) + 1", "await f() + await f()", "f'{await f()}'", "[await f() for _ in range(2)]", "await asyncio.gather(f, f)", "asyncio.run(f())", "await asyncio.create_task(f)", "await asyncio.wait_for(f, 1)", "await asyncio.shield(f)", "await asyncio.wait(f())", "asyncio.get_event_loop() is asyncio.get_running_loop()", "await asyncio.to_thread(f)", "lambda: await f()"):
        ns = dict(globals())
        try:
            exec(f"async def g():\n return {src}", ns); r = await ns["g"](); print(src, "->", r if not asyncio.iscoroutine(r) else (r.close(), "coro")[1])
        except (TypeError, RuntimeError, SyntaxError, ValueError) as e: print(src, "!!", type(e).__name__, str(e).split(" at 0x")[0])
import warnings; warnings.simplefilter("ignore")
asyncio.run(main())
