"""Exceptions of tasks and futures that nobody looks at."""

import asyncio


async def fail(text):
    await asyncio.sleep(0)
    raise ValueError(text)


async def main():
    asyncio.create_task(fail("dropped"), name="dropped")
    for _ in range(3):
        await asyncio.sleep(0)
    print("after the dropped one")
    looked = asyncio.create_task(fail("looked at"), name="looked")
    await asyncio.wait([looked])
    print(repr(looked.exception()))
    del looked
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("in a future"))
    future = None
    print("after the future")
    gathered = asyncio.gather(fail("gathered"), fail("second"))
    for _ in range(5):
        await asyncio.sleep(0)
    gathered = None
    print("after the gather")
    callback = asyncio.create_task(fail("in a callback"), name="called back")
    callback.add_done_callback(lambda task: print("callback sees", repr(task.exception())))
    for _ in range(4):
        await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print("after the failing callback")


asyncio.run(main())
