"""Debug mode: slow callbacks, reprs, coroutines never awaited.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio, time
async def slow():
    time.sleep(0.15)
async def child():
    await asyncio.sleep(0)
    return 5
def cb(x): time.sleep(0.12)
async def never(): pass
async def main():
    loop = asyncio.get_running_loop()
    print(loop, loop.get_debug(), loop.slow_callback_duration)
    t = asyncio.create_task(child(), name="kid")
    print(t)
    await asyncio.sleep(0)
    print(t)
    await t
    print(t)
    f = loop.create_future()
    print(f)
    f.add_done_callback(cb)
    print(f)
    h = loop.call_soon(cb, 1)
    print(h)
    h2 = loop.call_later(5, cb, 1)
    h2.cancel()
    print(repr(h2).split(" ")[0:2], repr(h2).split("created")[1:])
    await asyncio.sleep(0)
    await asyncio.create_task(slow(), name="slowpoke")
    f.set_result(1)
    await asyncio.sleep(0.01)
    print(f)
    never()
    c = never()
    print(c.__class__)
    del c
    g = asyncio.gather(child(), child())
    print(g)
    await g
    print(g)
    s = asyncio.shield(child())
    print(s)
    await s
    l = loop.slow_callback_duration = 0.05
    time.sleep(0.07)
    await asyncio.sleep(0)
asyncio.run(main(), debug=True)
