"""Mistake: awaiting what a plain function returns.

Watch the error: `time.sleep` has already slept when it gives None, and None cannot be awaited.
"""

import asyncio
import time


async def main():
    print("before")
    await time.sleep(1)
    print("never printed")


asyncio.run(main())

# Question: How long did the program sleep before it failed?
