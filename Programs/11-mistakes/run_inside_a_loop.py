"""Mistake: `asyncio.run` where a loop is running already, as in a notebook.

Watch the error, and the warning after it: the coroutine given to the inner run was never awaited.
Where a loop runs, just `await`.
"""

import asyncio


async def fetch():
    return "data"


async def main():
    print("awaiting works:", await fetch())
    print("a second run does not:")
    print(asyncio.run(fetch()))


asyncio.run(main())

# Question: How is the line written where a loop runs already?
