"""Debug mode: the reprs that each way of making a task gives.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio
async def worker(n):
    await asyncio.sleep(0.01)
    return n
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(worker(1)); print(a)
    r = await asyncio.wait_for(worker(2), 1); print(r)
    d, p = await asyncio.wait([asyncio.create_task(worker(3))]); print(d)
    for c in asyncio.as_completed([worker(1)]): print(await c)
    t = asyncio.ensure_future(worker(3)); print(t); await t
    t = asyncio.get_running_loop().create_task(worker(3)); print(t); await t
    t = asyncio.Task(worker(3)); print(t); await t
    f = asyncio.Future(); print(f); f.cancel(); print(f)
    try: await f
    except asyncio.CancelledError: print("c")
    t = asyncio.create_task(worker(3)); t.cancel(); print(t)
    try: await t
    except asyncio.CancelledError: print("c", t)
    await asyncio.to_thread(print, 1)
    ag = gen()
    async for x in ag: break
    async with asyncio.timeout(1): await worker(1)
    try:
        async with asyncio.timeout(0.001): await worker(1)
    except TimeoutError as e: print(repr(e))
async def gen():
    try:
        yield 1
        yield 2
    finally: print("fin")
with asyncio.Runner(debug=True) as r:
    r.run(main())
    print(r.get_loop().get_debug())
