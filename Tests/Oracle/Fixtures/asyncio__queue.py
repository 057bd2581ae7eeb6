"""Queue: order, limits, waiting on both ends, join, errors."""

import asyncio

log = []


async def producer(name, queue, items):
    for item in items:
        await queue.put(item)
        log.append(f"{name}+{item}")
    log.append(f"{name} ends")


async def consumer(name, queue, count):
    for _ in range(count):
        item = await queue.get()
        log.append(f"{name}-{item}")
        queue.task_done()


def flush():
    print(" ".join(log))
    log.clear()


async def main():
    queue = asyncio.Queue()
    print(queue.empty(), queue.full(), queue.qsize(), queue.maxsize, queue)
    queue.put_nowait(1)
    await queue.put(2)
    print(queue.qsize(), queue.get_nowait(), await queue.get(), queue)
    for action in (queue.get_nowait,):
        try:
            action()
        except asyncio.QueueEmpty as error:
            print(repr(error))
    small = asyncio.Queue(maxsize=2)
    small.put_nowait("a")
    small.put_nowait("b")
    print(small.full(), small)
    try:
        small.put_nowait("c")
    except asyncio.QueueFull as error:
        print(repr(error))
    small.get_nowait(), small.get_nowait()
    await asyncio.gather(producer("p", small, range(5)), consumer("c", small, 5))
    flush()
    await asyncio.gather(consumer("c1", small, 2), consumer("c2", small, 2), producer("p", small, "wxyz"))
    flush()
    queue = asyncio.Queue()
    for n in range(3):
        queue.put_nowait(n)
    joined = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(joined.done())
    await consumer("j", queue, 3)
    await joined
    flush()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()
    getters = [asyncio.create_task(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    queue.put_nowait("first")
    queue.put_nowait("second")
    print(await asyncio.gather(*getters, return_exceptions=True), queue)
    full = asyncio.Queue(1)
    full.put_nowait(0)
    putters = [asyncio.create_task(full.put(n)) for n in (1, 2)]
    await asyncio.sleep(0)
    putters[0].cancel()
    print(full.get_nowait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(full.get_nowait(), [task.done() for task in putters])
    try:
        await asyncio.wait_for(full.get(), 0.01)
    except TimeoutError:
        print("nothing came")
    shut = asyncio.Queue()
    shut.put_nowait("last")
    shut.shutdown()
    print(await shut.get())
    for action in (shut.get, lambda: shut.put(1)):
        try:
            await action()
        except asyncio.QueueShutDown as error:
            print(repr(error))


asyncio.run(main())
