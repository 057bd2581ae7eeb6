"""shield: the outer await is cancelled, the inner task is not."""

import asyncio


async def work(turns):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        print("work done")
        return "value"
    except asyncio.CancelledError:
        print("work cancelled")
        raise


async def fail():
    await asyncio.sleep(0)
    raise ValueError("inner")


async def outcome(awaitable):
    try:
        return repr(await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        return repr(error)


async def main():
    print(await outcome(asyncio.shield(work(2))), await outcome(asyncio.shield(fail())))
    inner = asyncio.create_task(work(4))
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    print(shielded.cancel("m"), shielded.cancelled(), inner.cancelled())
    print(await outcome(shielded), inner.done())
    print(await inner)
    inner = asyncio.create_task(work(9))
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel("inner message")
    print(await outcome(shielded), shielded.cancelled())
    waiter = asyncio.create_task(outcome(asyncio.shield(work(3))))
    await asyncio.sleep(0)
    waiter.cancel()
    print(await waiter)
    for _ in range(5):
        await asyncio.sleep(0)
    done = asyncio.create_task(work(0))
    await done
    print(asyncio.shield(done) is done, await asyncio.shield(done))
    future = asyncio.get_running_loop().create_future()
    shielded = asyncio.shield(future)
    future.set_exception(KeyError("k"))
    print(await outcome(shielded))
    try:
        asyncio.shield(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
