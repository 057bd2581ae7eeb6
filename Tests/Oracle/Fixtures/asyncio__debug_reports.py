"""Debug mode: reports of lost errors and failing callbacks.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio
async def boom():
    raise ValueError("x")
async def nested():
    await boom()
def cb(): raise KeyError(1)
async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(nested())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(t)
    del t
    f = loop.create_future()
    f.set_exception(ValueError("y"))
    print(f)
    del f
    loop.call_soon(cb)
    await asyncio.sleep(0)
    await asyncio.sleep(0.01)
    async def bg(): await asyncio.sleep(100)
    b = asyncio.create_task(bg())
    await asyncio.sleep(0)
    print(b)
    q = asyncio.create_task(asyncio.Queue().get())
    await asyncio.sleep(0)
    print(q)
    try:
        loop.call_soon(main)
    except Exception as e: print(type(e), e)
    try:
        loop.call_soon(main())
    except Exception as e: print(type(e), e)
    try:
        loop.call_later(1, 5)
    except Exception as e: print(type(e), e)
    try: loop.call_at(None, cb)
    except Exception as e: print(type(e), e)
asyncio.run(main(), debug=True)
