"""Debug mode: a task that dies before it is done.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio
loop = asyncio.new_event_loop()
loop.set_debug(True)
async def f(): await asyncio.sleep(10)
t = loop.create_task(f())
print(t)
loop.run_until_complete(asyncio.sleep(0))
print(t)
loop.close()
del t
print("end")
