"""A tour of async and await: the article in a minute.

Watch the times behind the chapters: a second is gained wherever two waits overlap.
"""

import asyncio
import time


def chapter(title):
    print(f"\n--- {title}")


def timed(work):
    started = time.perf_counter()
    work()
    print(f"    about {time.perf_counter() - started:.1f} s")


# Waiting in a row


def fetch_in_a_row(name, seconds):
    print(f"    {name} start")
    time.sleep(seconds)
    print(f"    {name} done")


# Waiting together


async def fetch(name, seconds):
    print(f"    {name} start")
    await asyncio.sleep(seconds)
    print(f"    {name} done")
    return name


async def fetch_both():
    results = await asyncio.gather(fetch("A", 0.9), fetch("B", 0.6))
    print(f"    results: {results}")


# The trap


async def coro_a():
    print("    A")


async def coro_b():
    print("    B (hopefully nobody is hogging the event loop...)")


async def await_coroutines():
    task_b = asyncio.create_task(coro_b())
    for _ in range(3):
        await coro_a()
    await task_b


async def await_tasks():
    task_b = asyncio.create_task(coro_b())
    for _ in range(3):
        await asyncio.create_task(coro_a())
    await task_b


# async for and async with


class Database:
    async def __aenter__(self):
        print("    connecting")
        await asyncio.sleep(0.1)
        return self

    async def __aexit__(self, *details):
        await asyncio.sleep(0.1)
        print("    disconnected")

    async def rows(self):
        for row in ("Ada", "Grace", "Alan"):
            await asyncio.sleep(0.1)
            yield row


async def read_rows():
    async with Database() as database:
        async for row in database.rows():
            print(f"    row: {row}")


# Patience and failure


async def be_impatient():
    try:
        await asyncio.wait_for(fetch("slow page", 60), timeout=0.3)
    except TimeoutError:
        print("    gave up on it")


async def fail():
    raise LookupError("no such page")


async def survive():
    print(f"    {await asyncio.gather(fetch('good page', 0.1), fail(), return_exceptions=True)}")


# A thousand at once


async def crowd():
    await asyncio.gather(*(asyncio.sleep(0.5) for _ in range(1000)))
    print("    1000 waits of half a second")


print("A tour of async and await. While one task waits, let another one run: that is all.")

chapter("In a row: each fetch must finish before the next may start")
timed(lambda: [fetch_in_a_row("A", 0.9), fetch_in_a_row("B", 0.6)])

chapter("Together: the waits overlap, whoever is ready first finishes first")
timed(lambda: asyncio.run(fetch_both()))

chapter("The trap: `await coro_a()` does not yield, so B must wait for all three")
asyncio.run(await_coroutines())

chapter("The way out: `await asyncio.create_task(coro_a())` does, so B gets its turn")
asyncio.run(await_tasks())

chapter("async with opens and closes, async for fetches row by row; both may wait")
asyncio.run(read_rows())

chapter("Timeouts: do not wait for ever")
asyncio.run(be_impatient())

chapter("Failures: one of them need not drag the others down")
asyncio.run(survive())

chapter("A thousand waits take no longer than one")
timed(lambda: asyncio.run(crowd()))

chapter('Remember: "wait" is for async, "compute" is for multiprocessing')
print("""
Try next:
    .build/release/baton Programs/06-await/coroutine_does_not_yield.py   the trap on one page
    .build/release/baton Programs/11-mistakes/forgotten_await.py         what a mistake looks like
    Programs/README.md                                                   all programs, in the article's order""")

# Question: Which chapter would you like to read first? Each has a folder of its own.
