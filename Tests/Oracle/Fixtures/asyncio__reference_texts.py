"""The exact texts of asyncio's errors."""

import asyncio


async def nop():
    pass


async def numbers():
    yield 1


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class AsyncManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass


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


def text(value):
    return tidy(str(value))


async def show(name, body):
    try:
        result = body()
        if asyncio.iscoroutine(result) or asyncio.isfuture(result):
            result = await result
        print(f"{name}: gives {text(result)}")
    except BaseException as error:
        print(f"{name}: {type(error).__name__}: {text(error)}")
        for each in getattr(error, "exceptions", []):
            print("   ", type(each).__name__, text(each))
        if error.__cause__ is not None:
            print("    from", type(error.__cause__).__name__, text(error.__cause__))


async def main():
    loop = asyncio.get_running_loop()

    for value in (None, 1, [], "text", nop, (n for n in ()), numbers()):
        async def await_value():
            await value

        await show("await", await_value)

    async def nested():
        inner = nop()
        try:
            asyncio.run(inner)
        finally:
            inner.close()

    await show("nested run", nested)
    await show("run of a function", lambda: asyncio.Runner().run(nop))
    await show("create_task of a function", lambda: asyncio.create_task(nop))
    await show("create_task of nothing", lambda: asyncio.create_task(None))

    async def twice():
        once = nop()
        await once
        await once

    await show("reuse", twice)

    async def own():
        await asyncio.current_task()

    await show("self-await", lambda: asyncio.create_task(own()))
    other = asyncio.new_event_loop()
    foreign = other.create_future()

    async def await_foreign():
        await foreign

    await show("other loop", lambda: asyncio.create_task(await_foreign()))
    other.close()

    async def wait_coroutine():
        inner = nop()
        try:
            await asyncio.wait([inner])
        finally:
            inner.close()

    await show("wait of coroutines", wait_coroutine)
    await show("wait of nothing", lambda: asyncio.wait([]))
    await show("wait of a task", lambda: asyncio.wait(asyncio.create_task(nop())))
    await show("wait with a wrong word", lambda: asyncio.wait([asyncio.create_task(nop())], return_when="SOON"))
    await show("gather of a list", lambda: asyncio.gather([1]))
    await show("gather of an int", lambda: asyncio.gather(1))
    await show("as_completed of a task", lambda: asyncio.as_completed(asyncio.create_task(nop())))
    await show("shield of an int", lambda: asyncio.shield(1))

    async def async_for_list():
        async for _ in [1]:
            pass

    async def for_async_generator():
        for _ in numbers():
            pass

    async def for_coroutine():
        inner = nop()
        try:
            for _ in inner:
                pass
        finally:
            inner.close()

    async def async_with_plain():
        async with Manager():
            pass

    async def with_async():
        with AsyncManager():
            pass

    await show("async for over a list", async_for_list)
    await show("for over an async generator", for_async_generator)
    await show("for over a coroutine", for_coroutine)
    await show("async with of a plain manager", async_with_plain)
    await show("with of an async manager", with_async)

    future = loop.create_future()
    await show("result too early", future.result)
    await show("exception too early", future.exception)
    future.set_result(1)
    await show("set_result again", lambda: future.set_result(2))
    await show("set_exception again", lambda: future.set_exception(ValueError()))
    await show("set_exception of StopIteration", lambda: loop.create_future().set_exception(StopIteration))
    await show("set_exception of an int", lambda: loop.create_future().set_exception(1))
    task = asyncio.create_task(nop())
    await show("set_result of a task", lambda: task.set_result(1))
    await show("set_exception of a task", lambda: task.set_exception(ValueError()))
    await task

    group = asyncio.TaskGroup()
    await show("group not entered", lambda: group.create_task(nop()))
    async with group:
        pass
    await show("group that is finished", lambda: group.create_task(nop()))
    await show("group entered again", group.__aenter__)

    async def fails(error):
        raise error

    async def failing_group():
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError("one")))
            group.create_task(fails(KeyError("two")))

    await show("group with errors", failing_group)

    async def timed_out():
        async with asyncio.timeout(0):
            await asyncio.sleep(1)

    await show("timeout", timed_out)
    await show("wait_for", lambda: asyncio.wait_for(asyncio.sleep(1), 0))
    timeout = asyncio.timeout(1)
    await show("timeout not entered", lambda: timeout.reschedule(1))
    async with timeout:
        await show("timeout entered again", timeout.__aenter__)
    await show("timeout that is over", lambda: timeout.reschedule(1))

    await show("release of a free lock", asyncio.Lock().release)
    await show("release of a bounded semaphore", asyncio.BoundedSemaphore(1).release)
    await show("negative semaphore", lambda: asyncio.Semaphore(-1))
    await show("notify without the lock", asyncio.Condition().notify)
    await show("wait without the lock", asyncio.Condition().wait)
    await show("barrier for nobody", lambda: asyncio.Barrier(0))
    queue = asyncio.Queue(1)
    await show("get from an empty queue", queue.get_nowait)
    await show("too many task_done", queue.task_done)
    queue.put_nowait(1)
    await show("put into a full queue", lambda: queue.put_nowait(2))
    queue.shutdown()
    await show("put after shutdown", lambda: queue.put(3))
    await show("get what is left", queue.get)
    await show("get after shutdown", queue.get)
    barrier = asyncio.Barrier(2)
    await barrier.abort()
    await show("wait at a broken barrier", barrier.wait)
    await show("sleep of a word", lambda: asyncio.sleep("long"))
    await show("call_later without delay", lambda: loop.call_later(None, print))
    await show("run while running", lambda: loop.run_until_complete(future))
    await show("close while running", loop.close)


asyncio.run(main())
for name in ("get_running_loop", "current_task", "all_tasks"):
    try:
        getattr(asyncio, name)()
    except RuntimeError as error:
        print(name, error)
