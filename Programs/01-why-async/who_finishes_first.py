"""Started in one order, finished in another: whoever waits the shortest is done first.

Watch the two lists. Nobody is told to overtake; the loop simply goes on with what is ready.
"""

import asyncio

WAITS = {"database": 3, "disk": 1, "network": 4, "cache": 0.5}
started, finished = [], []


async def fetch(source, seconds):
    started.append(source)
    await asyncio.sleep(seconds)
    finished.append(source)


async def main():
    await asyncio.gather(*(fetch(source, seconds) for source, seconds in WAITS.items()))


asyncio.run(main())
print("started: ", ", ".join(started))
print("finished:", ", ".join(finished))

# Question: Which of the two lists would change if the network answered after two seconds?
