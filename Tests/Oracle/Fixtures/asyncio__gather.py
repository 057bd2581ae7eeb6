"""gather: order, exceptions, cancellation, duplicates, futures."""

import asyncio


async def work(name, turns=1):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        print("done", name)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def fail(name, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    print("failing", name)
    raise ValueError(name)


async def attempt(awaitable):
    try:
        print("->", await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print("->", repr(error))


async def main():
    await attempt(asyncio.gather())
    await attempt(asyncio.gather(work("a", 3), work("b", 1), work("c", 2)))
    await attempt(asyncio.gather(work("a", 2), fail("b"), work("c", 4)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await attempt(asyncio.gather(fail("a", 2), fail("b", 1), work("c"), return_exceptions=True))
    task = asyncio.create_task(work("task"))
    await attempt(asyncio.gather(task, task, asyncio.sleep(0, "slept")))
    coroutine = work("same")
    await attempt(asyncio.gather(coroutine, coroutine))
    outer = asyncio.gather(work("a", 9), work("b", 9))
    await asyncio.sleep(0)
    print(outer.done(), outer.cancel(), outer.done())
    await attempt(outer)
    child = asyncio.create_task(work("child", 9))
    outer = asyncio.gather(child, work("other", 2))
    await asyncio.sleep(0)
    child.cancel("message")
    await attempt(outer)
    child = asyncio.create_task(work("child", 9))
    outer = asyncio.gather(child, work("other", 2), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel()
    await attempt(outer)
    waiter = asyncio.create_task(attempt_gather())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    waiter.cancel("from outside")
    await attempt(waiter)
    future = asyncio.get_running_loop().create_future()
    outer = asyncio.gather(future)
    future.set_result("set")
    await attempt(outer)
    print(outer.cancel(), outer.result(), type(outer).__name__)
    for bad in (lambda: asyncio.gather([work]), lambda: asyncio.gather(5), lambda: asyncio.gather(work)):
        try:
            bad()
        except TypeError as error:
            print(error)
    print(await asyncio.gather(*[asyncio.gather(asyncio.sleep(0, n)) for n in range(3)]))
    done = asyncio.create_task(asyncio.sleep(0, "ready"))
    await done
    await attempt(asyncio.gather(done, done))


async def attempt_gather():
    try:
        await asyncio.gather(work("inner a", 9), work("inner b", 9))
    except asyncio.CancelledError as error:
        print("gatherer sees", error.args)
        raise


asyncio.run(main())
