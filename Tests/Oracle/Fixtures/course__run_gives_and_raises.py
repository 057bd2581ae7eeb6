"""`asyncio.run` is the door: what main returns comes out of it, and what main raises too.

Watch the second call: an ordinary `try` around `run` catches what went wrong inside.
"""

import asyncio


async def divide(a, b):
    await asyncio.sleep(0)
    return a / b


print(asyncio.run(divide(6, 3)))
try:
    asyncio.run(divide(6, 0))
except ZeroDivisionError as error:
    print("caught outside:", error)
print("each run had a loop of its own, so a third is fine:", asyncio.run(divide(1, 4)))
