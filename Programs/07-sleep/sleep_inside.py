"""How can a coroutine yield if awaiting a coroutine does not? Build a sleep and see.

Watch `my_sleep`: it makes a future, asks the loop to fill it later, and awaits the future.
"""

import asyncio


async def my_sleep(seconds, result=None):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(seconds, future.set_result, result)
    return await future


async def sleeper(name, seconds):
    print(name, "lies down")
    print(name, "says", await my_sleep(seconds, "good morning"))


async def main():
    await asyncio.gather(sleeper("Ann", 3), sleeper("Bob", 2))


asyncio.run(main())

# Question: What would happen if the future were filled at once, before it is awaited?
