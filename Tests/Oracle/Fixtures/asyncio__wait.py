"""asyncio.wait: conditions, timeouts, errors."""

import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    if name.startswith("bad"):
        raise ValueError(name)
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def start(*pairs):
    return [asyncio.create_task(work(name, seconds), name=name) for name, seconds in pairs]


async def main():
    done, pending = await asyncio.wait(start(("a", 0), ("b", 0.01)))
    print(names(done), names(pending), type(done).__name__)
    tasks = start(("a", 0.01), ("b", 0.05))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending))
    tasks = start(("a", 0), ("bad", 0.02), ("c", 0.06))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(task.exception()) for task in done if task.get_name() == "bad"])
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.001)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(tasks, timeout=10)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending), asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION)
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 1)
    done, pending = await asyncio.wait([future, future])
    print(len(done), len(pending))
    for make in (lambda: asyncio.wait([]), lambda: asyncio.wait(tasks[0]), lambda: asyncio.wait(tasks, return_when="never")):
        try:
            await make()
        except (ValueError, TypeError) as error:
            print(error.args[0].split(" _asyncio")[0])
    coroutine = work("c", 0)
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(error)
    coroutine.close()
    sleeping = start(("a", 9))
    waiter = asyncio.create_task(asyncio.wait(sleeping))
    await asyncio.sleep(0)
    waiter.cancel()
    try:
        await waiter
    except asyncio.CancelledError:
        print("the waiter is cancelled, the task is", "cancelled" if sleeping[0].cancelled() else "not")


asyncio.run(main())
