"""One thread: between two awaits nobody else can run.

Watch the first counter come out right without any lock, and the second one lose counts, because an
await stands between reading and writing.
"""

import asyncio

safe = 0
unsafe = 0


async def add_safely(times):
    global safe
    for _ in range(times):
        safe = safe + 1
        await asyncio.sleep(0)


async def add_carelessly(times):
    global unsafe
    for _ in range(times):
        seen = unsafe
        await asyncio.sleep(0)
        unsafe = seen + 1


async def main():
    await asyncio.gather(*(add_safely(10) for _ in range(3)))
    await asyncio.gather(*(add_carelessly(10) for _ in range(3)))
    print("30 additions, no await between read and write:", safe)
    print("30 additions, an await between read and write:", unsafe)


asyncio.run(main())

# Question: Why is the second result exactly a third of the first?
