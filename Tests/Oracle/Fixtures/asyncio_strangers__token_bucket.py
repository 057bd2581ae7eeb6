"""Token bucket rate limiter with virtual ticks and fairness."""
import asyncio
from collections import deque

class Bucket:
    def __init__(self, rate, capacity):
        self.rate, self.capacity = rate, capacity
        self.tokens = capacity
        self.waiters = deque()
        self._task = None
    async def __aenter__(self):
        self._task = asyncio.create_task(self._fill(), name="filler")
        return self
    async def __aexit__(self, *exc):
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            print("filler stopped", self._task)
    async def _fill(self):
        while True:
            for _ in range(3):
                await asyncio.sleep(0)
            self.tokens = min(self.capacity, self.tokens + self.rate)
            while self.waiters and self.tokens:
                f = self.waiters.popleft()
                if not f.done():
                    self.tokens -= 1
                    f.set_result(None)
    async def take(self):
        if self.tokens and not self.waiters:
            self.tokens -= 1
            return
        f = asyncio.get_running_loop().create_future()
        self.waiters.append(f)
        try:
            await f
        except asyncio.CancelledError:
            if f.done() and not f.cancelled():
                self.tokens += 1
            raise

async def client(n, bucket, log):
    for i in range(2):
        await bucket.take()
        log.append((n, i))

async def main():
    log = []
    async with Bucket(1, 2) as b:
        async with asyncio.TaskGroup() as tg:
            ts = [tg.create_task(client(n, b, log)) for n in "abc"]
            await asyncio.sleep(0)
            ts[1].cancel("no more")
    print(log)
    print([t.cancelled() for t in ts])
    try:
        ts[1].exception()
    except asyncio.CancelledError as e:
        print(repr(e))
asyncio.run(main())
