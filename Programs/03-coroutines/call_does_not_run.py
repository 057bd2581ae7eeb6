"""Calling a coroutine function does not run its body.

Watch: "hello" is printed by `asyncio.run`, not by the call above it.
"""

import asyncio


async def greet():
    print("hello")
    return "greeted"


coroutine = greet()
print("called, and nothing was printed: we hold a", type(coroutine).__name__)
print(asyncio.run(coroutine))

# Question: What would happen to "hello" without the last line?
