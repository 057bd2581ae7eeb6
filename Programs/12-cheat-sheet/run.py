"""`asyncio.run(coro)` is the entry point: makes the loop, runs the coroutine, closes the loop."""

import asyncio


async def main():
    return "what main returned"


print(asyncio.run(main()))
