"""Breakfast: the kettle, the toaster and the eggs need no cook while they are at work.

Watch the cook's log. In a row each thing is waited for beside the stove; together everything is
put on first, and the cook is free until the first of them is ready.
"""

import asyncio
import time

DISHES = {"tea": 4, "toast": 2, "eggs": 6}


def in_a_row():
    for dish, seconds in DISHES.items():
        print("  put on", dish)
        time.sleep(seconds)
        print(" ", dish, "ready")


async def prepare(dish, seconds):
    print("  put on", dish)
    await asyncio.sleep(seconds)
    print(" ", dish, "ready")


async def together():
    await asyncio.gather(*(prepare(dish, seconds) for dish, seconds in DISHES.items()))


def stopwatch(title, work):
    print(title)
    started = time.perf_counter()
    work()
    print(f"  breakfast after {time.perf_counter() - started:.0f} s")


stopwatch("In a row", in_a_row)
stopwatch("Together", lambda: asyncio.run(together()))

# Question: Who could shorten the second breakfast: a quicker cook, or a quicker stove?
