"""Timers: the loop wakes whoever is due next, in the order of the deadlines.

Watch: they are set in one order and fire in another.
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    loop.call_at(now + 3, print, "third, set first")
    loop.call_at(now + 1, print, "first, set second")
    loop.call_at(now + 2, print, "second, set third")
    dropped = loop.call_at(now + 1.5, print, "never: it is cancelled")
    dropped.cancel()
    loop.call_soon(print, "at once: it needs no timer")
    await asyncio.sleep(4)
    print("cancelled:", dropped.cancelled())


asyncio.run(main())

# Question: In which order would two timers of the same second fire?
