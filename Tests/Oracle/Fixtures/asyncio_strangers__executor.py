import asyncio, time, sys
def block(n): time.sleep(0.005 * n); return n
def fail(): raise KeyError("thread")
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(*(asyncio.to_thread(block, n) for n in (3, 1, 2))))
    print(await loop.run_in_executor(None, block, 1))
    try: await asyncio.to_thread(fail)
    except KeyError as e: print(repr(e))
    try: await asyncio.to_thread(fail, 1, x=2)
    except TypeError as e: print(e)
    f = loop.run_in_executor(None, block, 2)
    print(type(f).__name__, f.done()); print(await f)
    try: await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.1), 0.01)
    except TimeoutError as e: print("timeout", e.args)
    ticks = 0
    async def tick():
        nonlocal ticks
        while True: ticks += 1; await asyncio.sleep(0.001)
    t = asyncio.create_task(tick())
    await asyncio.to_thread(time.sleep, 0.05)
    print(ticks > 0); t.cancel()
    done = asyncio.Event()
    def from_thread(): loop.call_soon_threadsafe(done.set); return "called"
    print(await asyncio.to_thread(from_thread), await done.wait())
    def no_loop():
        try: asyncio.get_running_loop()
        except RuntimeError as e: return str(e)
    print(await asyncio.to_thread(no_loop))
    def stop(): raise StopIteration(5)
    try: await asyncio.to_thread(stop)
    except RuntimeError as e: print(repr(e), repr(e.__cause__))
    except BaseException as e: print("other", repr(e))
    await loop.shutdown_default_executor()
    try: await asyncio.to_thread(block, 1)
    except RuntimeError as e: print(e)
asyncio.run(main())
