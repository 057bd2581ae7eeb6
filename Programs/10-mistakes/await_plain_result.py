"""Mistake: awaiting what a plain function returns.

Watch the error: `time.sleep` has already slept when it gives None, and None cannot be awaited.
"""

import asyncio
import time


async def main():
    print("before")
    await time.sleep(0.01)
    print("never printed")


asyncio.run(main())
