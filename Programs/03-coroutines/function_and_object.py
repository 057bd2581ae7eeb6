"""The coroutine function is the recipe, the coroutine object one cooking of it.

Watch the types, and that each call makes an object of its own.
"""

import asyncio


async def double(number):
    return number * 2


async def main():
    print("double is a", type(double).__name__)
    first, second = double(1), double(2)
    print("double(1) is a", type(first).__name__)
    print("another call, another object:", first is not second)
    print("is double a coroutine?", asyncio.iscoroutine(double))
    print("is first a coroutine?", asyncio.iscoroutine(first))
    print(await second, await first)


asyncio.run(main())

# Question: Could `first` be awaited twice, as `double` can be called twice?
