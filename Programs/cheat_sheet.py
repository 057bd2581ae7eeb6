"""The cheat sheet of the article: each word of async in one short piece, then the three sentences.

Watch the right-hand side: what each piece printed or gave.
"""

import asyncio
import time


async def work(number=0):
    await asyncio.sleep(number)
    return number


async def main():
    coroutine = work()
    print("async def       a call runs nothing and gives a", type(coroutine).__name__)
    print("await expr      waits for it and has its value:", await coroutine)
    task = asyncio.create_task(work(1))
    print("create_task     queues a coroutine as a", type(task).__name__, "done:", task.done())
    print("await task      waits for the task:", await task)
    print("gather          runs several together:", await asyncio.gather(work(2), work(1)))
    started = time.perf_counter()
    await asyncio.sleep(2)
    print(f"asyncio.sleep   lets others run for about {time.perf_counter() - started:.0f} s")
    return "what main returned"


print("asyncio.run     makes the loop, runs main, gives:", asyncio.run(main()))
print()
print("1. `async def` declares a coroutine, `await` waits for an awaitable,")
print("   `asyncio.run` starts the event loop")
print("2. `await` is the verb, the awaitable is its object: you need both")
print('3. "wait" -> async, "compute" -> multiprocessing')

# Question: Which of these words would a program without any `await` still need?
