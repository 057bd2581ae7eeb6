"""Who runs when: tasks, callbacks, gather, futures, step by step."""

import asyncio

log = []


async def worker(name, turns):
    for n in range(turns):
        log.append(f"{name}{n}")
        await asyncio.sleep(0)
    log.append(f"{name}.")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, "soon1")
    tasks = [asyncio.create_task(worker(name, n)) for name, n in (("a", 2), ("b", 1), ("c", 3))]
    loop.call_soon(log.append, "soon2")
    for task in tasks:
        task.add_done_callback(lambda task: log.append("done"))
    log.append("main0")
    await asyncio.sleep(0)
    log.append("main1")
    loop.call_soon(log.append, "soon3")
    await tasks[1]
    log.append("main2")
    await tasks[2]
    log.append("main3")
    await tasks[0]
    log.append("main4")


asyncio.run(main())
print(" ".join(log))


async def turns_of(make):
    """How many turns others had while one awaited."""
    turns = 0
    stop = False

    async def counter():
        nonlocal turns
        while not stop:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(counter())
    await asyncio.sleep(0)
    before = turns
    try:
        await make()
    except (Exception, asyncio.CancelledError):
        pass
    taken = turns - before
    stop = True
    await task
    return taken


async def nop():
    return 1


async def bad():
    raise ValueError


async def timeout_block():
    async with asyncio.timeout(1):
        await nop()


async def cancelled():
    task = asyncio.create_task(asyncio.sleep(100))
    await asyncio.sleep(0)
    task.cancel()
    await task


async def future_set():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 1)
    await future


async def event_wait():
    event = asyncio.Event()
    asyncio.get_running_loop().call_soon(event.set)
    await event.wait()


async def queue_ready():
    queue = asyncio.Queue()
    await queue.put(1)
    await queue.get()


async def queue_wait():
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_soon(queue.put_nowait, 1)
    await queue.get()


async def lock_free():
    async with asyncio.Lock():
        pass


async def count(n):
    for i in range(n):
        yield i


async def async_for():
    async for _ in count(5):
        pass


async def finished():
    task = asyncio.create_task(nop())
    await task
    await task


CASES = {
    "coroutine": nop, "sleep(0)": lambda: asyncio.sleep(0), "task": lambda: asyncio.create_task(nop()), "finished twice": finished,
    "gather()": lambda: asyncio.gather(), "gather(1)": lambda: asyncio.gather(nop()), "gather(2)": lambda: asyncio.gather(nop(), nop()),
    "gather bad": lambda: asyncio.gather(bad(), nop()), "gather bad returned": lambda: asyncio.gather(bad(), nop(), return_exceptions=True),
    "wait_for": lambda: asyncio.wait_for(nop(), 1), "wait_for None": lambda: asyncio.wait_for(nop(), None), "wait_for sleep": lambda: asyncio.wait_for(asyncio.sleep(0), 1),
    "wait_for 0": lambda: asyncio.wait_for(asyncio.sleep(1), 0), "shield": lambda: asyncio.shield(nop()), "wait": lambda: asyncio.wait([asyncio.create_task(nop())]),
    "timeout": timeout_block, "cancelled": cancelled, "future": future_set, "event": event_wait, "queue ready": queue_ready, "queue wait": queue_wait,
    "lock": lock_free, "async for": async_for, "task raising": lambda: asyncio.create_task(bad()), "gather of task": lambda: asyncio.gather(asyncio.create_task(nop())),
    "nested gather": lambda: asyncio.gather(asyncio.gather(nop())), "shield in wait_for": lambda: asyncio.wait_for(asyncio.shield(nop()), 1),
}


async def measure():
    for name, make in CASES.items():
        print(f"{name:<22}{await turns_of(make)}")


asyncio.run(measure())
