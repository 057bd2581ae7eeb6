"""A rate limiter: at most two calls begin in each second.

Watch the calls begin in pairs, though all six are asked for at once.
"""

import asyncio


class RateLimiter:
    def __init__(self, calls, seconds):
        self.calls, self.seconds = calls, seconds
        self.begun = []
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        async with self.lock:
            if len(self.begun) == self.calls:
                await asyncio.sleep(self.begun.pop(0) + self.seconds - loop.time())
            self.begun.append(loop.time())

    async def __aexit__(self, *exception):
        pass


async def call(number, limiter, start):
    async with limiter:
        elapsed = asyncio.get_running_loop().time() - start
        print(f"call {number} in second {int(elapsed + 0.1)}")


async def main():
    limiter = RateLimiter(2, 1)
    start = asyncio.get_running_loop().time()
    await asyncio.gather(*(call(number, limiter, start) for number in range(6)))


asyncio.run(main())

# Question: a semaphore of two would also let two run at a time. What is the difference?
