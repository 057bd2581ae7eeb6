"""`await asyncio.sleep(s)` waits s seconds and lets others run meanwhile."""

import asyncio
import time


async def main():
    started = time.perf_counter()
    await asyncio.sleep(0.1)
    print(f"about {time.perf_counter() - started:.1f} s")


asyncio.run(main())
