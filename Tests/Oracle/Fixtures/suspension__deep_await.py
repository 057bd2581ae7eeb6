"""Deep chains of awaits: values, exceptions and cancellation travel all the way."""

import asyncio


async def chain(depth, leaf):
    if depth == 0:
        return await leaf()
    return 1 + await chain(depth - 1, leaf)


async def number():
    for _ in range(3):
        await asyncio.sleep(0)
    return 0


async def failing():
    await asyncio.sleep(0)
    raise ValueError("bottom")


async def forever():
    await asyncio.Event().wait()


async def cleaning(depth, log):
    try:
        if depth == 0:
            await forever()
        await cleaning(depth - 1, log)
    finally:
        await asyncio.sleep(0)
        log.append(depth)


async def main():
    print(await chain(400, number))
    try:
        await chain(300, failing)
    except ValueError as error:
        print(error)
    log = []
    task = asyncio.create_task(cleaning(50, log))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(len(log), log[:5], log[-1])
    print(sum(await asyncio.gather(*(chain(n, number) for n in range(0, 200, 20)))))
    try:
        await chain(2000, number)
    except RecursionError as error:
        print("RecursionError", error)


asyncio.run(main())
