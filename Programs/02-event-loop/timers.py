"""Timers: the loop wakes whoever is due next, in the order of the deadlines.

Watch: they are set in one order and fire in another.
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    loop.call_at(now + 0.03, print, "third, set first")
    loop.call_at(now + 0.01, print, "first, set second")
    loop.call_at(now + 0.02, print, "second, set third")
    dropped = loop.call_at(now + 0.015, print, "never: it is cancelled")
    dropped.cancel()
    loop.call_soon(print, "at once: it needs no timer")
    await asyncio.sleep(0.05)
    print("cancelled:", dropped.cancelled())


asyncio.run(main())
