"""Mistake: only coroutines, tasks and futures (and what has `__await__`) can be awaited.

Watch the same message for everything else.
"""

import asyncio


def numbers():
    yield 1


async def main():
    for thing in (None, 42, "text", [1, 2], len, numbers(), main):
        try:
            await thing
        except TypeError as error:
            print(error)


asyncio.run(main())
