"""What a thread asks of a loop, and waits for."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async def work(x): await asyncio.sleep(0); return x
    def worker():
        out = []
        f = asyncio.run_coroutine_threadsafe(work(1), loop)
        f.add_done_callback(lambda f: out.append(("cb", f.result())))
        out.append(f.result(timeout=5)); out.append(repr(f).replace(hex(id(f)), "X"))
        f.add_done_callback(lambda f: out.append("late cb"))
        try: f.set_result(1)
        except Exception as e: out.append((type(e).__name__, type(e).__module__, str(e).replace(hex(id(f)), "X")))
        async def cancels(): asyncio.current_task().cancel(); await asyncio.sleep(0)
        f = asyncio.run_coroutine_threadsafe(cancels(), loop)
        try: f.result()
        except BaseException as e: out.append((type(e).__mro__, f.cancelled(), f.cancel()))
        async def boom(): raise LookupError("b")
        f = asyncio.run_coroutine_threadsafe(boom(), loop)
        out.append(repr(f.exception())); out.append(repr(f).replace(hex(id(f)), "X"))
        return out
    def late():
        f = asyncio.run_coroutine_threadsafe(asyncio.sleep(5), loop)
        try: f.result(0.01)
        except TimeoutError: return f.cancel(), f.cancelled()
    print(await asyncio.to_thread(late))
    try: asyncio.run_coroutine_threadsafe(work, loop)
    except TypeError as e: print(e)
    for line in await asyncio.to_thread(worker): print(line)
    f = asyncio.run_coroutine_threadsafe(work("wrapped"), loop)
    w = asyncio.wrap_future(f)
    print(type(w).__name__, await w, asyncio.wrap_future(w) is w)
    f = asyncio.run_coroutine_threadsafe(asyncio.sleep(9), loop)
    w = asyncio.wrap_future(f); await asyncio.sleep(0); w.cancel()
    try: await w
    except asyncio.CancelledError: print("cancelled", f.cancelled())
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))
    try: asyncio.wrap_future(5)
    except AssertionError as e: print(e)
    print(asyncio.run_coroutine_threadsafe.__module__, asyncio.wrap_future.__module__)
asyncio.run(main())
