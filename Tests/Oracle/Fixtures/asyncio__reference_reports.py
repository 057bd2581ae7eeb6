"""What asyncio says on standard error where nobody asked."""

import asyncio


async def nop():
    pass


async def fails(text):
    raise ValueError(text)


async def wait_for_ever():
    await asyncio.get_running_loop().create_future()


def bad_callback(number):
    raise KeyError(number)


async def never_awaited():
    nop()
    asyncio.sleep(1)
    asyncio.Event().wait()
    kept = nop()
    del kept


async def lost_errors():
    asyncio.create_task(fails("lost"), name="lost")
    asyncio.get_running_loop().create_future().set_exception(ValueError("future"))
    for _ in range(3):
        await asyncio.sleep(0)
    outer = asyncio.gather(fails("gathered"))
    for _ in range(5):
        await asyncio.sleep(0)
    del outer


async def destroyed():
    task = asyncio.create_task(wait_for_ever(), name="destroyed")
    await asyncio.sleep(0)
    task.get_loop()
    del task


async def callbacks():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad_callback, 1)
    future = loop.create_future()
    future.add_done_callback(bad_callback)
    future.set_result(1)
    for _ in range(3):
        await asyncio.sleep(0)


async def leaves_tasks():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        finally:
            raise ValueError("while cleaning up")

    asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(0)


async def handled():
    def handler(loop, context):
        print(sorted(context), context["message"])

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(bad_callback, 3)
    asyncio.create_task(fails("handled"))
    for _ in range(3):
        await asyncio.sleep(0)
    print(loop.get_exception_handler() is handler)
    loop.call_exception_handler({"message": "of my own"})


for body in (never_awaited, lost_errors, destroyed, callbacks, leaves_tasks, handled):
    print("--", body.__name__)
    asyncio.run(body())
    print("ends")
