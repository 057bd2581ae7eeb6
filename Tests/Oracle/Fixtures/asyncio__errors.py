"""What asyncio's functions refuse, word for word."""

import asyncio


async def work():
    return 1


def attempt(action):
    try:
        result = action()
        return type(result).__name__
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__module__}.{type(error).__name__}: {str(error).split(' at 0x')[0]}"


async def aattempt(awaitable):
    try:
        return repr(await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__module__}.{type(error).__name__}: {str(error).split(' at ')[0]}"


async def main():
    loop = asyncio.get_running_loop()
    print(attempt(lambda: asyncio.create_task(work)))
    print(attempt(lambda: asyncio.create_task(loop.create_future())))
    print(attempt(lambda: asyncio.gather(work)))
    print(attempt(lambda: asyncio.ensure_future(5)))
    print(attempt(lambda: asyncio.Future().result()))
    print(attempt(lambda: asyncio.Queue().get_nowait()))
    print(attempt(lambda: asyncio.Lock().release()))
    print(await aattempt(asyncio.wait_for(work, 1)))
    print(await aattempt(asyncio.wait([])))
    future = loop.create_future()
    future.cancel()
    print(await aattempt(future), attempt(future.result))
    coroutine = work()
    await coroutine
    print(await aattempt(coroutine))
    for thing in (None, 1, work, [work]):
        async def awaits():
            return await thing
        print(await aattempt(awaits()))
    print(asyncio.CancelledError.__module__, asyncio.TimeoutError is TimeoutError, asyncio.InvalidStateError.__module__, asyncio.QueueEmpty.__module__)
    print(issubclass(asyncio.InvalidStateError, Exception), asyncio.InvalidStateError.__mro__[1].__name__, asyncio.QueueFull.__mro__[1].__name__)


asyncio.run(main())
print(attempt(asyncio.get_running_loop), attempt(asyncio.current_task), attempt(asyncio.all_tasks))
print(attempt(lambda: asyncio.run(work)), attempt(lambda: asyncio.run(main=5)))
coroutine = work()
print(attempt(lambda: asyncio.create_task(coroutine)))
coroutine.close()
other = asyncio.new_event_loop()
foreign = other.create_future()


async def wrong_loop():
    await foreign


try:
    asyncio.run(wrong_loop())
except RuntimeError as error:
    print(str(error).split("Task <")[0], str(error).split("got ")[1])
other.close()
