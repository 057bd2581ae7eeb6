"""It can't be done: speeding up a library that blocks, by putting `async` around it.

Watch the wrapped version wait in a row: `async def` alone makes nothing wait politely.
"""

import asyncio
import time


def library_get(page):
    time.sleep(1)
    return page


async def wrapped(page):
    return library_get(page)


async def async_library_get(page):
    await asyncio.sleep(1)
    return page


async def measure(get):
    started = time.perf_counter()
    pages = await asyncio.gather(*(get(page) for page in "abcd"))
    elapsed = time.perf_counter() - started
    print(f"{get.__name__:<18} {pages} {'in a row' if elapsed > 3 else 'together'}")


async def main():
    await measure(wrapped)
    await measure(async_library_get)


asyncio.run(main())

# Question: What would `asyncio.to_thread(library_get, page)` change?
