"""The simple mantra: "wait" is for async, "compute" is for multiprocessing.

Watch the two measurements of each job: how long it took, and how much of that the CPU worked.
"""

import asyncio
import time


async def waiting():
    await asyncio.sleep(0.2)


async def computing():
    deadline = time.process_time() + 0.2
    while time.process_time() < deadline:
        pass


def advice(job):
    wall, cpu = time.perf_counter(), time.process_time()
    asyncio.run(job())
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return "async" if cpu < wall / 4 else "multiprocessing"


print("waiting:  ", advice(waiting))
print("computing:", advice(computing))
