"""A pipeline: each stage reads from one queue and writes into the next.

Watch the stages work at the same time, on different items.
"""

import asyncio

END = object()


async def stage(name, seconds, source, target, work):
    while (item := await source.get()) is not END:
        await asyncio.sleep(seconds)
        result = work(item)
        print(f"{name}: {item} -> {result}")
        await target.put(result)
    await target.put(END)


async def main():
    raw, doubled, texts = (asyncio.Queue() for _ in range(3))
    for number in (1, 2, 3):
        raw.put_nowait(number)
    raw.put_nowait(END)
    async with asyncio.TaskGroup() as group:
        group.create_task(stage("double", 2, raw, doubled, lambda number: number * 2))
        group.create_task(stage("write", 3.5, doubled, texts, lambda number: f"<{number}>"))
    print([texts.get_nowait() for _ in range(3)])


asyncio.run(main())

# Question: which stage sets the pace, and how could it be given a second pair of hands?
