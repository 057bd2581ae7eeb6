"""50,000 tasks are cancelled."""

import asyncio


async def waits():
    await asyncio.sleep(1000)


async def main():
    tasks = [asyncio.create_task(waits()) for _ in range(50_000)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(len(results), all(task.cancelled() for task in tasks))


asyncio.run(main())
