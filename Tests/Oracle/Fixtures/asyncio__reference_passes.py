"""How many passes of the loop each construct takes."""

import asyncio

passes = 0


async def count():
    global passes
    while True:
        await asyncio.sleep(0)
        passes += 1


async def nop():
    pass


async def bad():
    raise ValueError("bad")


async def numbers():
    yield 1
    yield 2


async def measure(name, body):
    counter = asyncio.create_task(count())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    begun = passes
    try:
        result = await body()
    except BaseException as error:
        result = f"{type(error).__name__}({error})"
    print(f"{name}: {passes - begun}", "" if result is None else result)
    counter.cancel()


async def finished():
    task = asyncio.create_task(nop())
    await task
    await asyncio.sleep(0)
    return task


async def main():
    loop = asyncio.get_running_loop()
    done = await finished()

    async def group_of(count):
        async with asyncio.TaskGroup() as group:
            for _ in range(count):
                group.create_task(nop())

    async def in_timeout():
        async with asyncio.timeout(1):
            await nop()

    async def waiting():
        await asyncio.wait([asyncio.create_task(nop())])

    async def completed():
        for each in asyncio.as_completed([nop(), nop()]):
            await each

    async def completed_async():
        async for each in asyncio.as_completed([nop(), nop()]):
            await each

    async def queue():
        items = asyncio.Queue()
        await items.put(1)
        await items.get()

    async def primitives():
        await asyncio.Lock().acquire()
        await asyncio.Semaphore().acquire()
        event = asyncio.Event()
        event.set()
        await event.wait()
        async with asyncio.Condition():
            pass
        await asyncio.Barrier(1).wait()

    async def over_generator():
        async for _ in numbers():
            pass

    async def cancelled():
        task = asyncio.create_task(asyncio.sleep(10))
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass

    async def future():
        later = loop.create_future()
        loop.call_soon(later.set_result, None)
        await later

    async def gathered(*each, **options):
        await asyncio.gather(*each, **options)

    await measure("await coroutine", nop)
    await measure("sleep(0)", lambda: asyncio.sleep(0))
    await measure("await a task", lambda: asyncio.create_task(nop()))
    await measure("await a finished task", lambda: gathered_task(done))
    await measure("gather of nothing", lambda: gathered())
    await measure("gather of one", lambda: gathered(nop()))
    await measure("gather of two", lambda: gathered(nop(), nop()))
    await measure("gather of finished", lambda: gathered(done))
    await measure("gather with an error", lambda: gathered(bad(), nop()))
    await measure("gather with errors as results", lambda: gathered(bad(), nop(), return_exceptions=True))
    await measure("wait_for", lambda: asyncio.wait_for(nop(), 1))
    await measure("wait_for of sleep(0)", lambda: asyncio.wait_for(asyncio.sleep(0), 1))
    await measure("wait_for without time", lambda: asyncio.wait_for(asyncio.sleep(1), 0))
    await measure("wait_for without limit", lambda: asyncio.wait_for(nop(), None))
    await measure("shield", lambda: shielded())
    await measure("empty TaskGroup", lambda: group_of(0))
    await measure("TaskGroup of one", lambda: group_of(1))
    await measure("TaskGroup of two", lambda: group_of(2))
    await measure("timeout", in_timeout)
    await measure("wait", waiting)
    await measure("as_completed of two", completed)
    await measure("async as_completed of two", completed_async)
    await measure("queue that is ready", queue)
    await measure("free primitives", primitives)
    await measure("async generator", over_generator)
    await measure("cancel and await", cancelled)
    await measure("future", future)


async def gathered_task(task):
    await task


async def shielded():
    await asyncio.shield(nop())


asyncio.run(main())
