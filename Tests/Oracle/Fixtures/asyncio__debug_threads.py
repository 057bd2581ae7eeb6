"""Debug mode: calls from other threads, what handlers are told, the origin of a coroutine.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio, sys, time
async def w(n):
    try: await asyncio.sleep(n)
    finally: print("bye", n)
async def main():
    t = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, time.sleep, 0.01))
    try: await asyncio.to_thread(loop.call_soon, print, 1)
    except RuntimeError as e: print(e)
    try: await asyncio.to_thread(loop.call_later, 1, print, 1)
    except RuntimeError as e: print(e)
    await asyncio.to_thread(loop.call_soon_threadsafe, print, "safe")
    await asyncio.sleep(0)
    def handler(loop, ctx): print(sorted(ctx), ctx["message"], "source_traceback" in ctx)
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1/0)
    await asyncio.sleep(0)
    f = loop.create_future(); f.set_exception(ValueError(2)); del f
    print(loop.slow_callback_duration, loop.get_debug(), sys.flags.dev_mode)
    async def slow():
        time.sleep(0.11); await asyncio.sleep(0); time.sleep(0.11)
    await slow()
    await asyncio.gather(slow(), slow())
asyncio.run(main(), debug=True)
