"""Async comprehensions of every kind, nested, in functions and generators."""

import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def even(x):
    await asyncio.sleep(0)
    return x % 2 == 0


async def main():
    print([x async for x in numbers(4)], {x async for x in numbers(3)}, {x: x * x async for x in numbers(3)})
    print([await double(x) for x in range(3)], [await double(x) async for x in numbers(3) if await even(x)])
    print([(x, y) async for x in numbers(2) for y in range(2)], [(x, y) for x in range(2) async for y in numbers(x + 1)])
    print([[y async for y in numbers(x)] async for x in numbers(3)], [[await double(y) for y in range(x)] for x in range(3)])
    generator = (await double(x) async for x in numbers(3))
    print(type(generator).__name__, [x async for x in generator])
    lazy = (await double(x) for x in [1, 2])
    print(type(lazy).__name__, await anext(lazy), [x async for x in lazy])
    print({await double(k): [await double(v) for v in vs] for k, vs in {"a": [1], "b": [2, 3]}.items()})
    print(await asyncio.gather(*[double(x) async for x in numbers(3)]), sum([x async for x in numbers(5)]), any([await even(x) for x in (1, 3)]))
    print([last := x async for x in numbers(3)], last, sorted([x async for x in numbers(3)], key=lambda x: -x))
    try:
        print([1 / x async for x in numbers(2)])
    except ZeroDivisionError as error:
        print(error)
    functions = [lambda x=x: x async for x in numbers(3)]
    print([f() for f in functions])
    print([x async for x in (y async for y in numbers(3) if y)], len([0 async for _ in numbers(7)]))


asyncio.run(main())
