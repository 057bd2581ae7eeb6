"""100,000 timers with random deadlines."""

import asyncio
import random


async def main():
    loop = asyncio.get_running_loop()
    random.seed(1)
    fired = 0
    done = asyncio.Event()

    def fire():
        nonlocal fired
        fired += 1
        if fired == 100_000:
            done.set()

    for _ in range(100_000):
        loop.call_later(random.random() * 0.05, fire)
    await done.wait()
    print(fired)


asyncio.run(main())
