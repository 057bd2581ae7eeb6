"""Three kinds of object can stand after `await`: a coroutine, a Task, a Future.

Watch the last column: what awaiting each of them did to the order.
"""

import asyncio

turns = 0


async def count_turns():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)


async def work():
    return "value"


def future():
    loop = asyncio.get_running_loop()
    made = loop.create_future()
    loop.call_soon(made.set_result, "value")
    return made


def task():
    return asyncio.create_task(work())


async def main():
    counter = asyncio.create_task(count_turns())
    await asyncio.sleep(0)
    for make in (work, task, future):
        awaitable, before = make(), turns
        value = await awaitable
        kind = type(awaitable).__name__
        print(f"{kind:<10} gave {value!r}, others had {turns - before} turns meanwhile")
    counter.cancel()


asyncio.run(main())

# Question: Which of the three would you use to let others run, and which never lets them?
