"""A coroutine object is used up by awaiting it.

Watch the second await: the function can be called again, the object cannot be awaited again.
"""

import asyncio


async def answer():
    return 42


async def main():
    coroutine = answer()
    print("first await:", await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print("second await:", error)
    print("a new call:", await answer())


asyncio.run(main())

# Question: Could a task be awaited twice? Try it.
