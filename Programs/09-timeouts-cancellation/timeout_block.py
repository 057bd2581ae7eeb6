"""`asyncio.timeout` sets one deadline for everything in a block.

Watch how far the second block gets. Outside it, the cancellation has become a TimeoutError.
"""

import asyncio


async def steps(count):
    for step in range(1, count + 1):
        await asyncio.sleep(1)
        print("  step", step)


async def main():
    async with asyncio.timeout(10):
        await steps(2)
    print("in time")
    try:
        async with asyncio.timeout(2.5) as deadline:
            await steps(100)
    except TimeoutError as error:
        print("too late:", deadline.expired(), "- caused by", type(error.__cause__).__name__)


asyncio.run(main())

# Question: How could the deadline be moved from inside the block?
