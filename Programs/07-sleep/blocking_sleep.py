"""`time.sleep` holds the loop, `asyncio.sleep` lets it go.

Watch the heartbeat: silent during the first nap, beating during the second.
"""

import asyncio
import time

beats = 0


async def heartbeat():
    global beats
    while True:
        beats += 1
        await asyncio.sleep(0.2)


async def main():
    global beats
    heart = asyncio.create_task(heartbeat())
    await asyncio.sleep(0)
    beats = 0
    time.sleep(2)
    print("beats during time.sleep:", beats)
    await asyncio.sleep(2)
    print("beats during asyncio.sleep:", "several" if beats > 3 else beats)
    heart.cancel()


asyncio.run(main())

# Question: How could a library that calls `time.sleep` be used without stopping the heart?
