"""Thousands of tasks, sleeps and messages: the count is right and the order kept."""

import asyncio


async def child(n):
    await asyncio.sleep(0)
    return n


async def sleeper(n, order):
    await asyncio.sleep(0.3 if n % 2 else 0.1)
    order.append(n)


async def relay(n):
    first = inbox = asyncio.Queue()
    tasks = []
    for _ in range(n):
        outbox = asyncio.Queue()

        async def pass_on(inbox=inbox, outbox=outbox):
            await outbox.put(await inbox.get() + 1)

        tasks.append(asyncio.create_task(pass_on()))
        inbox = outbox
    await first.put(0)
    await asyncio.gather(*tasks)
    return await inbox.get()


async def main():
    print(sum(await asyncio.gather(*(child(n) for n in range(5000)))))
    order = []
    await asyncio.gather(*(sleeper(n, order) for n in range(1000)))
    print(order == [n for n in range(1000) if n % 2 == 0] + [n for n in range(1000) if n % 2])
    print(await relay(2000))
    tasks = [asyncio.create_task(asyncio.sleep(100)) for _ in range(3000)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(len(results), all(isinstance(r, asyncio.CancelledError) for r in results), len(asyncio.all_tasks()))


asyncio.run(main())
