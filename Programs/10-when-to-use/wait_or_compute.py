"""The simple mantra: "wait" is for async, "compute" is for multiprocessing.

Watch how the two are told apart: both jobs take their time, but only one of them works all the while.
"""

import asyncio
import time


async def waiting():
    await asyncio.sleep(1)


async def computing():
    deadline = time.process_time() + 0.2
    while time.process_time() < deadline:
        pass


def advice(job):
    worked = time.process_time()
    asyncio.run(job())
    worked = time.process_time() - worked
    return "async" if worked < 0.1 else "multiprocessing"


print("waiting:  ", advice(waiting))
print("computing:", advice(computing))

# Question: To which of the two kinds does reading a file belong? And parsing it?
