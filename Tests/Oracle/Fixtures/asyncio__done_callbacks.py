"""Callbacks of tasks and futures: order, removal, exceptions, context of the loop."""

import asyncio


async def work(value):
    await asyncio.sleep(0)
    if value == "bad":
        raise ValueError(value)
    return value


async def main():
    log = []
    task = asyncio.create_task(work(1), name="t")
    for n in range(3):
        task.add_done_callback(lambda t, n=n: log.append((n, t.result(), t is task)))
    print(await task, log)
    await asyncio.sleep(0)
    print(log)
    task.add_done_callback(lambda t: log.append("late"))
    print(len(log))
    await asyncio.sleep(0)
    print(log[-1])
    bad = asyncio.create_task(work("bad"))
    bad.add_done_callback(lambda t: log.append(repr(t.exception())))
    await asyncio.wait([bad])
    await asyncio.sleep(0)
    print(log[-1])
    cancelled = asyncio.create_task(work(2))
    cancelled.add_done_callback(lambda t: log.append(t.cancelled()))
    cancelled.cancel()
    await asyncio.wait([cancelled])
    print(log[-1])

    def chained(t):
        log.append("chained")
        asyncio.create_task(work("from callback")).add_done_callback(lambda t: log.append(t.result()))

    first = asyncio.create_task(work(3))
    first.add_done_callback(chained)
    for _ in range(6):
        await asyncio.sleep(0)
    print(log[-2:])
    counted = []
    def once(t): counted.append(1)
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(once)
    future.add_done_callback(once)
    print(future.remove_done_callback(once), future.remove_done_callback(once))
    future.set_result(None)
    await asyncio.sleep(0)
    print(counted)


asyncio.run(main())
