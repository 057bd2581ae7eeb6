"""100,000 futures with callbacks."""

import asyncio

called = 0


def callback(future):
    global called
    called += future.result()


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(100_000):
        future = loop.create_future()
        future.add_done_callback(callback)
        loop.call_soon(future.set_result, 1)
        await future
    await asyncio.sleep(0)
    print(called)


asyncio.run(main())
