"""`wait_for` gives up after a time: the awaited work is cancelled and TimeoutError raised.

Watch the order: the slow fetch is told first, and may clean up; then main learns of it.
"""

import asyncio


async def fetch(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"data of {name}"
    except asyncio.CancelledError:
        print(name, "was cancelled while it waited")
        raise


async def main():
    print(await asyncio.wait_for(fetch("quick", 1), timeout=2))
    try:
        print(await asyncio.wait_for(fetch("slow", 10), timeout=3))
    except TimeoutError:
        print("main: too slow, gave up")


asyncio.run(main())

# Question: What would main see if the slow fetch caught the CancelledError and returned a value?
