"""The two versions side by side, as the table of the article has them.

Watch the last column: nothing computes any faster, the waits merely overlap.
"""

import asyncio
import time

WAITS = (3, 2)


def fetch_all():
    for seconds in WAITS:
        time.sleep(seconds)


async def fetch_all_async():
    await asyncio.gather(*(asyncio.sleep(seconds) for seconds in WAITS))


def measure(work):
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


rows = [
    ("sync", "time.sleep, one call after the other", measure(fetch_all)),
    ("async", "asyncio.sleep and asyncio.gather", measure(lambda: asyncio.run(fetch_all_async()))),
]
print(f"{'version':<8} {'pattern':<38} total")
for version, pattern, seconds in rows:
    print(f"{version:<8} {pattern:<38} {seconds:.0f} s")

# Question: What would the table say of three waits of 3, 2 and 10 seconds?
