"""Debug mode switched on and off while a loop runs.

Reprs go to standard error, where the comparison leaves out the folders of CPython's library.
"""

import functools
import sys

print = functools.partial(print, file=sys.stderr)
import asyncio
async def main():
    print(asyncio.get_running_loop().get_debug())
    asyncio.sleep(0)
    async def inner(): pass
    inner()
    x = inner()
    await asyncio.sleep(0)
    del x
    asyncio.get_running_loop().set_debug(False)
    inner()
    asyncio.get_running_loop().set_debug(True)
    inner()
asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop, loop.get_debug())
loop.set_debug(True)
loop.run_until_complete(main())
del loop
loop = asyncio.new_event_loop()
loop.close()
print(loop)
