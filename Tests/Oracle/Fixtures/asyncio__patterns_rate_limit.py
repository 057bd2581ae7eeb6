"""A semaphore made of a queue, a retry with timeouts, a cache of tasks."""

import asyncio


class Limit:
    def __init__(self, places):
        self.places = asyncio.Queue()
        for n in range(places):
            self.places.put_nowait(n)

    async def __aenter__(self):
        self.place = await self.places.get()
        return self.place

    async def __aexit__(self, *details):
        self.places.put_nowait(self.place)


async def use(name, limit, log):
    async with limit as place:
        log.append(f"{name}@{place}")
        await asyncio.sleep(0)


async def flaky(attempts):
    attempts.append(len(attempts) + 1)
    if len(attempts) < 3:
        await asyncio.sleep(100)
    return f"worked at attempt {len(attempts)}"


async def retry(make, times, seconds):
    for attempt in range(1, times + 1):
        try:
            return await asyncio.wait_for(make(), seconds)
        except TimeoutError:
            print("attempt", attempt, "timed out")
    raise RuntimeError("gave up")


class Cache:
    def __init__(self, load):
        self.load, self.tasks = load, {}

    async def get(self, key):
        if key not in self.tasks:
            self.tasks[key] = asyncio.create_task(self.load(key))
        return await self.tasks[key]


async def load(key):
    print("loading", key)
    await asyncio.sleep(0)
    return key.upper()


async def main():
    log, limit = [], Limit(2)
    await asyncio.gather(*(use(n, limit, log) for n in "abcde"))
    print(log)
    attempts = []
    print(await retry(lambda: flaky(attempts), 5, 0.01))
    cache = Cache(load)
    print(await asyncio.gather(*(cache.get(k) for k in ("a", "b", "a", "b", "a"))))


asyncio.run(main())
