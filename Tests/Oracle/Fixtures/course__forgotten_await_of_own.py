"""Mistake: the same with a coroutine of one's own; the warning names it.

Watch when the warning comes: as soon as nobody holds the coroutine any more.
"""

import asyncio


async def save(text):
    print("saved", text)


async def main():
    save("the report")
    print("main believes that it is saved")
    held = save("the letter")
    print("this one is still held")
    held = None
    print("and now no more")


asyncio.run(main())
