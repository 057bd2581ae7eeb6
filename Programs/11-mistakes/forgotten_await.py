"""Mistake: calling a coroutine function and forgetting the await.

Watch standard error: Python warns that the coroutine was never awaited. Nothing was waited for.
"""

import asyncio


async def main():
    print("going to sleep for an hour")
    asyncio.sleep(3600)
    print("awake already: there was no await")


asyncio.run(main())

# Question: Where does the warning say that the mistake is?
