"""Functions that block run aside while the loop goes on."""

import asyncio
import contextvars
import time

word = contextvars.ContextVar("word", default="none")


def block(seconds, value):
    time.sleep(seconds)
    return value, word.get()


def fails():
    time.sleep(0.01)
    raise ValueError("aside")


def loop_here():
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        return str(error)


async def ticker(log):
    for number in range(3):
        await asyncio.sleep(0.04)
        log.append(f"tick {number}")


async def main():
    loop = asyncio.get_running_loop()
    log = []
    word.set("set")

    async def aside():
        log.append(await asyncio.to_thread(block, 0.4, "slept"))

    await asyncio.gather(aside(), ticker(log))
    print(log)
    begun = time.monotonic()
    print(await asyncio.gather(*[asyncio.to_thread(block, 0.1, number) for number in range(4)]))
    print("together", time.monotonic() - begun < 0.3)
    print(await loop.run_in_executor(None, block, 0.01, "plain"))
    print(await asyncio.to_thread(time.sleep, 0.01))
    print(await asyncio.to_thread(loop_here))
    try:
        await asyncio.to_thread(fails)
    except ValueError as error:
        print(repr(error))
    event = asyncio.Event()
    await asyncio.gather(
        asyncio.to_thread(loop.call_soon_threadsafe, event.set), event.wait())
    print(event.is_set())
    try:
        async with asyncio.timeout(0.01):
            await asyncio.to_thread(time.sleep, 0.05)
    except TimeoutError:
        print("late")
    cancelled = asyncio.create_task(asyncio.to_thread(block, 0.1, "unheard"))
    await asyncio.sleep(0.01)
    cancelled.cancel()
    return time.monotonic()


begun = asyncio.run(main())
print("run waits for what runs aside", time.monotonic() - begun > 0.05)
