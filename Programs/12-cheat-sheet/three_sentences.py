"""The three sentences to remember, each with the line that shows it."""

import asyncio


async def work():
    await asyncio.sleep(0)
    return "waited"


print("1. `async def` declares a coroutine, `await` waits for an awaitable,")
print("   `asyncio.run` starts the event loop")
coroutine = work()
print("2. `await` is the verb, the awaitable its object:", type(coroutine).__name__, "->", end=" ")
print(asyncio.run(coroutine))
print('3. "wait" -> async, "compute" -> multiprocessing')
