"""Each async form has a plain counterpart, and the plain one works inside `async def` as well.

Watch the table: the form, and the methods it calls.
"""

import asyncio


class Both:
    def __enter__(self):
        print("  __enter__")

    def __exit__(self, *details):
        print("  __exit__")

    async def __aenter__(self):
        print("  __aenter__")

    async def __aexit__(self, *details):
        print("  __aexit__")

    def __iter__(self):
        print("  __iter__")
        return iter([1])

    async def __aiter__(self):
        print("  __aiter__")
        yield 1


async def main():
    print("with")
    with Both():
        pass
    print("async with")
    async with Both():
        pass
    print("for")
    for _ in Both():
        pass
    print("async for")
    async for _ in Both():
        pass


asyncio.run(main())

# Question: Why can a plain `with` not simply call `__aenter__`?
