"""`await` gives what the coroutine returns, and raises what it raises, like a call.

Watch the `try` around the await: it catches what was raised two coroutines further down.
"""

import asyncio


async def parse(text):
    await asyncio.sleep(0)
    return int(text)


async def total(*texts):
    result = 0
    for text in texts:
        result += await parse(text)
    return result


async def main():
    print(await total("1", "20", "300"))
    try:
        await total("1", "two", "3")
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())

# Question: How many coroutines does the ValueError pass on its way to main?
