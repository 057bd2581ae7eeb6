"""Cancellation: when it arrives, messages, counting, swallowing, cleaning up."""

import asyncio


async def sleeper(name="s"):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        print(name, "cancelled with", error.args)
        raise


async def swallower():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("swallowed, cancelling:", asyncio.current_task().cancelling())
        print("uncancel:", asyncio.current_task().uncancel())
    await asyncio.sleep(0)
    return "went on"


async def outcome(task):
    try:
        return repr(await task)
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}{error.args}"


async def converts():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def returns_after():
    try:
        await asyncio.sleep(100)
    finally:
        return "returned in finally"


async def never_suspends():
    asyncio.current_task().cancel()
    return "ends before"


async def cancels_self():
    asyncio.current_task().cancel("self")
    await asyncio.sleep(0)
    return "never"


async def twice():
    for n in range(3):
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError as error:
            print("cancel number", n, error.args)
    return "stubborn"


async def start(coroutine):
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    return task


async def main():
    task = await start(sleeper())
    print(task.cancel(), task.cancel(), task.cancelling(), task.done())
    print(await outcome(task), task.cancelled(), task.cancel(), task.cancelling())
    task = await start(sleeper("m"))
    task.cancel("message")
    print(await outcome(task))
    task = asyncio.create_task(sleeper("never started"))
    task.cancel("early")
    print(await outcome(task), task.cancelled())
    for make in (swallower, converts, returns_after):
        task = await start(make())
        task.cancel()
        print(make.__name__, await outcome(task), task.cancelled(), task.cancelling())
    for make in (never_suspends, cancels_self):
        task = asyncio.create_task(make())
        print(make.__name__, await outcome(task), task.cancelled())
    task = await start(twice())
    for n in range(3):
        print(task.cancel(f"c{n}"))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    print(await outcome(task), task.cancelling())
    inner = await start(sleeper("inner"))
    outer = await start(outcome(inner))
    outer.cancel("through outer")
    print(await outcome(outer), inner.cancelled(), outer.cancelled())
    future = asyncio.get_running_loop().create_future()
    waiter = await start(outcome(future))
    future.cancel("future")
    print(await outcome(waiter), future.cancelled())
    task = asyncio.create_task(asyncio.sleep(0, "finished"))
    await task
    print(task.cancel(), task.cancelled(), task.result())
    try:
        raise asyncio.CancelledError("raised by hand")
    except BaseException as error:
        print(repr(error), isinstance(error, Exception))
    print(issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__mro__[1].__name__)


asyncio.run(main())
