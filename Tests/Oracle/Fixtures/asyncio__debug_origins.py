"""Debug mode: where tasks, futures and handles were made, at several depths.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio
async def deep(n):
    if n: await deep(n-1)
    else:
        t = asyncio.create_task(bad()); await asyncio.sleep(0); await asyncio.sleep(0); del t
        t = asyncio.get_running_loop().create_task(bad()); await asyncio.sleep(0); await asyncio.sleep(0); del t
        asyncio.get_running_loop().call_soon(cb)
        asyncio.get_running_loop().call_at(0, cb)
        f = asyncio.get_running_loop().create_future(); f.set_exception(ValueError(1)); del f
        f = asyncio.Future(); f.set_exception(ValueError(1)); del f
        async with asyncio.TaskGroup() as g:
            g.create_task(ok()).add_done_callback(cb)
        t = asyncio.ensure_future(ok()); t.add_done_callback(cb); await t
        f = asyncio.Future(); f.add_done_callback(cb); f.set_result(1); await f
        bad()
        asyncio.sleep(1)
        asyncio.get_running_loop().call_exception_handler({"message": "hi", "z": 1})
        asyncio.get_running_loop().call_soon(lambda: asyncio.get_running_loop().call_exception_handler({"message": "hi"}))
        await asyncio.sleep(0.01)
def cb(*a): raise KeyError(1)
async def ok(): pass
async def bad(): raise ValueError(2)
async def main():
    for n in range(3):
        print(n)
        await deep(n)
asyncio.run(main(), debug=True)
with asyncio.Runner(debug=True) as r: r.run(main())
loop = asyncio.new_event_loop(); loop.set_debug(True); loop.run_until_complete(main()); loop.close()
