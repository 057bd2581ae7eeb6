"""What a waiting coroutine raises where it is closed after its loop: the exception it handles is the context."""

import asyncio


async def get(queue):
    await queue.get()


async def acquire(lock):
    await lock.acquire()


async def wait(condition):
    async with condition:
        await condition.wait()


async def waits(function, thing):
    try:
        await function(thing)
    except RuntimeError as error:
        print(function.__name__, error, repr(error.__context__))
    except BaseException as error:
        print(function.__name__, repr(error), repr(error.__context__))
    finally:
        print(function.__name__, "closed")


async def main():
    global kept
    lock = asyncio.Lock()
    await lock.acquire()
    kept = waits(get, asyncio.Queue()), waits(acquire, lock), waits(wait, asyncio.Condition())
    for coroutine in kept:
        asyncio.create_task(coroutine)
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda *_: None)
loop.run_until_complete(main())
loop.close()
for coroutine in kept:
    coroutine.close()
