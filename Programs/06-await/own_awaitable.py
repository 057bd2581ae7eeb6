"""Any object with `__await__` can be awaited.

Watch the countdown: each bare `yield` in it hands control to the loop, and what it returns is the
value of the await.
"""

import asyncio


class Countdown:
    def __init__(self, start):
        self.start = start

    def __await__(self):
        for number in range(self.start, 0, -1):
            print("countdown:", number)
            yield
        return "lift off"


async def crowd():
    for _ in range(3):
        print("crowd: ...")
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(crowd())
    print(await Countdown(3))
    await task


asyncio.run(main())

# Question: What would happen to the crowd if `__await__` returned "lift off" without any `yield`?
