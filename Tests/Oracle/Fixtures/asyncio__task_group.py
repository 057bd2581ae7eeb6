"""TaskGroup: results, failures, cancellation, nesting."""

import asyncio


async def work(value, turns=1):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        return value
    except asyncio.CancelledError:
        print("cancelled", value)
        raise


async def fail(text, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(text)


async def main():
    async with asyncio.TaskGroup() as group:
        a, b = group.create_task(work(1)), group.create_task(work(2), name="named")
    print(a.result(), b.result(), b.get_name())
    async with asyncio.TaskGroup():
        print("empty")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("one"))
            group.create_task(fail("two"))
            group.create_task(work("three", 9))
            await work("body", 9)
    except* ValueError as errors:
        print(repr(errors), [repr(e) for e in errors.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("child", 9))
            raise KeyError("body")
    except* KeyError as errors:
        print(repr(errors))
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail("inner"))
            print("never")
    except* ValueError as errors:
        print(repr(errors))
    task = asyncio.create_task(grouped())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("the group was cancelled")
    group = asyncio.TaskGroup()
    coroutine = work(1)
    for action in (lambda: group.create_task(coroutine),):
        try:
            action()
        except RuntimeError as error:
            print(error)
    coroutine.close()


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(work("g1", 9))
        group.create_task(work("g2", 9))


asyncio.run(main())
