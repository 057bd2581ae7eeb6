"""A good fit: a scraper that visits hundreds of pages. (The network is played by a sleep.)

Watch: ten workers share one queue of addresses, so at most ten requests are under way at a time.
"""

import asyncio
import time

under_way = 0
most = 0


async def get(url):
    global under_way, most
    under_way += 1
    most = max(most, under_way)
    await asyncio.sleep(1)
    under_way -= 1
    return len(url)


async def worker(urls, sizes):
    while not urls.empty():
        sizes.append(await get(urls.get_nowait()))


async def main():
    urls, sizes = asyncio.Queue(), []
    for number in range(100):
        urls.put_nowait(f"https://example.org/{number}")
    started = time.perf_counter()
    await asyncio.gather(*(worker(urls, sizes) for _ in range(10)))
    print(len(sizes), "pages,", sum(sizes), "bytes, at most", most, "at a time")
    print("seconds, not 100:", round(time.perf_counter() - started))


asyncio.run(main())

# Question: How many workers would be too many, and who would complain?
