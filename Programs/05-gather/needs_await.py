"""gather queues the tasks; only `await` waits for them.

Watch main go on right after gather, before any fetch has run.
"""

import asyncio


async def fetch(name):
    print(name, "runs")
    await asyncio.sleep(1)
    return name


async def main():
    both = asyncio.gather(fetch("A"), fetch("B"))
    print("gather called, nothing has run, done:", both.done())
    await asyncio.sleep(0)
    print("one turn later both run, done:", both.done())
    print(await both)


asyncio.run(main())

# Question: What would become of A and B if main returned without the last await?
