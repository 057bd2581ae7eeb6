"""One after the other: each fetch must finish before the next may start.

Watch the total: the waits add up, and during every one of them the CPU does nothing.
"""

import time


def fetch(name, seconds):
    print(name, "start")
    time.sleep(seconds)
    print(name, "done")
    return name


started = time.perf_counter()
results = [fetch("A", 3), fetch("B", 2)]
print(results)
print(f"about {time.perf_counter() - started:.0f} s: 3 and 2, added")

# Question: Which of the two could have been done while the other waited?
