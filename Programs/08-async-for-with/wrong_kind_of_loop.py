"""Mistake: `for` over an async source, `async for` over a plain one; the same with `with`.

Watch the four messages.
"""

import asyncio


async def source():
    yield 1


class Session:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        pass


class File:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


async def main():
    try:
        for item in source():
            pass
    except TypeError as error:
        print("for:       ", error)
    try:
        async for item in [1, 2]:
            pass
    except TypeError as error:
        print("async for: ", error)
    try:
        with Session():
            pass
    except TypeError as error:
        print("with:      ", error)
    try:
        async with File():
            pass
    except TypeError as error:
        print("async with:", error)


asyncio.run(main())

# Question: Which methods would `File` and the list need for the last two to work?
