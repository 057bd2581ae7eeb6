"""Comprehensions can wait too: with `async for`, with `await`, or with both.

Watch the difference: a comprehension takes the items one after the other, gather takes them
together.
"""

import asyncio


async def numbers(limit):
    for number in range(limit):
        await asyncio.sleep(0)
        yield number


async def square(number):
    print("square of", number)
    await asyncio.sleep(0)
    return number * number


async def main():
    print([number async for number in numbers(4) if number % 2])
    print({number: await square(number) async for number in numbers(3)})
    print(sum([await square(number) for number in (3, 4)]))
    print(await asyncio.gather(*[square(number) async for number in numbers(3)]))


asyncio.run(main())

# Question: Which of the four lines would gain from a slow `square`, and which would suffer?
