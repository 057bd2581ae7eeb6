"""How tasks, futures and primitives show themselves."""

import asyncio


def tidy(text):
    """Without folders and addresses."""
    words = []
    for word in text.split(" "):
        head, mark, tail = word.partition("0x")
        if mark:
            word = head + mark + tail.lstrip("0123456789abcdef")
        if "/" in word and ".py" in word:
            word = word.rsplit("/", 1)[1]
        words.append(word)
    return " ".join(words)


def show(value):
    print(tidy(repr(value)))


async def nop():
    pass


async def waits(future):
    await future


async def fails():
    raise ValueError("bad")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    show(future)
    task = asyncio.create_task(waits(future))
    show(task)
    await asyncio.sleep(0)
    show(task)
    show(future)
    show(asyncio.current_task())
    gathered = asyncio.gather(task, return_exceptions=True)
    show(gathered)
    shield = asyncio.shield(task)
    show(shield)
    show(task)
    task.add_done_callback(print)
    task.remove_done_callback(print)
    task.cancel()
    show(task)
    print(await gathered)
    show(task)
    show(gathered)
    show(shield)
    done = asyncio.create_task(nop(), name="named")
    await done
    show(done)
    bad = asyncio.create_task(fails())
    await asyncio.wait([bad])
    show(bad)
    bad.exception()
    for value in (1, "x" * 200, [1] * 100):
        later = loop.create_future()
        later.set_result(value)
        show(later)
    cancelled = loop.create_future()
    cancelled.cancel()
    show(cancelled)

    lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
    semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)
    for each in (lock, event, condition, semaphore, barrier):
        show(each)
    await lock.acquire()
    waiting = [
        asyncio.create_task(lock.acquire()), asyncio.create_task(event.wait()),
        asyncio.create_task(barrier.wait())]
    await semaphore.acquire()
    await semaphore.acquire()
    await asyncio.sleep(0)
    for each in (lock, event, semaphore, barrier, *waiting):
        show(each)
    event.set()
    lock.release()
    await barrier.wait()
    await asyncio.sleep(0)
    for each in (lock, event, barrier):
        show(each)
    for queue in (asyncio.Queue(), asyncio.Queue(1), asyncio.LifoQueue(), asyncio.PriorityQueue(3)):
        show(queue)
        queue.put_nowait(1)
        show(queue)
    queue.shutdown()
    show(queue)
    getter = asyncio.create_task(asyncio.Queue().get())
    await asyncio.sleep(0)
    show(getter)
    getter.cancel()
    show(asyncio.timeout(None))
    async with asyncio.timeout(100) as timeout:
        print(repr(timeout)[:23])
    show(timeout)
    group = asyncio.TaskGroup()
    show(group)
    async with group:
        show(group)
        group.create_task(nop())
        show(group)
    show(group)
    show(loop.call_soon(show, 1))
    handle = loop.call_at(10**9, show, 1)
    print(handle.cancelled())
    handle.cancel()
    show(handle)
    show(loop)
    show(asyncio.sleep(1).close())


asyncio.run(main())
