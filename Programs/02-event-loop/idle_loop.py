"""When the list is empty the loop rests: it does not spin the CPU.

Watch the two clocks. The wall clock counts the wait, the CPU clock hardly moves.
"""

import asyncio
import time


async def main():
    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.sleep(2)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"waited about {wall:.0f} s")
    print("worked less than a tenth of that:", cpu < wall / 10)


asyncio.run(main())

# Question: What would the CPU clock show if main waited in a loop that asks for the time?
