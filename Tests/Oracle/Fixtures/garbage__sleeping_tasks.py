"""Tasks that only their timers know of: the collector leaves them alone while their loop lives."""

import asyncio
import gc


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


async def sleeper(name, delay):
    held = Held(name)
    try:
        await asyncio.sleep(delay)
        print("woke", held.name)
    finally:
        print("finally", name)


async def outer(name):
    await sleeper(name, 0.02)


async def main():
    for number in range(3):
        asyncio.create_task(sleeper(number, 0.004 * number))
    asyncio.create_task(outer("outer"))
    await asyncio.sleep(0)
    gc.collect()
    await asyncio.sleep(0.05)


asyncio.run(main())

# Between two runs of a loop that goes on.
loop = asyncio.new_event_loop()


async def start():
    asyncio.create_task(sleeper("later", 0.002))
    await asyncio.sleep(0)


loop.run_until_complete(start())
print(gc.collect())
loop.run_until_complete(asyncio.sleep(0.005))

# A loop that dies takes its sleepers with it.
loop.run_until_complete(start())
loop = None
print(gc.collect() > 0)
print("end")
