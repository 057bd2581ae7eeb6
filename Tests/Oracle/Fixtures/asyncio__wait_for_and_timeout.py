"""wait_for and timeout: in time, late, nested, rescheduled, cancelled from outside."""

import asyncio


async def work(turns, result="done"):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        return result
    except asyncio.CancelledError:
        print("work cancelled")
        raise


async def attempt(awaitable):
    try:
        print("->", await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print("->", repr(error), "from", repr(error.__cause__))


async def fail():
    raise LookupError("inside")


async def block(seconds, inner):
    async with asyncio.timeout(seconds) as scope:
        result = await inner
    return result, scope.expired()


async def nested(outer, inner):
    try:
        async with asyncio.timeout(outer):
            try:
                async with asyncio.timeout(inner):
                    await asyncio.sleep(100)
            except TimeoutError:
                print("inner expired")
                await asyncio.sleep(0.05)
    except TimeoutError:
        print("outer expired")


async def slow_cleanup():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        print("cleaned")
        raise


async def swallows():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        return "swallowed"


async def main():
    await attempt(asyncio.wait_for(work(3), 1))
    await attempt(asyncio.wait_for(work(3), None))
    await attempt(asyncio.wait_for(work(3), 0))
    await attempt(asyncio.wait_for(work(3), -1))
    await attempt(asyncio.wait_for(asyncio.sleep(100), 0.01))
    await attempt(asyncio.wait_for(fail(), 1))
    await attempt(asyncio.wait_for(slow_cleanup(), 0.01))
    await attempt(asyncio.wait_for(swallows(), 0.01))
    finished = asyncio.create_task(work(0))
    await finished
    await attempt(asyncio.wait_for(finished, 0))
    task = asyncio.create_task(asyncio.sleep(100))
    await attempt(asyncio.wait_for(task, 0.01))
    print(task.cancelled())
    await attempt(block(1, work(2)))
    await attempt(block(None, work(2)))
    await attempt(block(0, work(2)))
    await attempt(block(0.01, asyncio.sleep(100)))
    await attempt(block(1, fail()))
    await nested(10, 0.01)
    await nested(0.01, 10)
    async with asyncio.timeout(None) as scope:
        print(scope.when(), scope.expired(), repr(scope).split(" ")[0])
        scope.reschedule(asyncio.get_running_loop().time() + 100)
        print(scope.when() > asyncio.get_running_loop().time())
    try:
        async with asyncio.timeout(100) as scope:
            scope.reschedule(asyncio.get_running_loop().time() - 1)
            await asyncio.sleep(50)
    except TimeoutError as error:
        print("rescheduled", scope.expired(), repr(error.__cause__))
    try:
        scope.reschedule(None)
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.01):
            await asyncio.sleep(100)
    except TimeoutError:
        print("timeout_at")

    async def outside():
        try:
            async with asyncio.timeout(100):
                await asyncio.sleep(100)
        except asyncio.CancelledError:
            print("cancelled from outside, cancelling", asyncio.current_task().cancelling())
            raise

    task = asyncio.create_task(outside())
    await asyncio.sleep(0)
    task.cancel()
    await attempt(task)
    async with asyncio.timeout(0.01):
        pass
    await asyncio.sleep(0.02)
    print("a timeout that was left does not fire", asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(100)
            except asyncio.CancelledError:
                raise ValueError("changed")
    except ValueError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
