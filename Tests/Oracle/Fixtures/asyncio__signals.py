"""Signals as callbacks of the loop, and Ctrl-C under a Runner."""

import asyncio
import signal


async def handlers():
    loop = asyncio.get_running_loop()
    got = asyncio.Event()

    def arrived(name):
        print("signal", name)
        got.set()

    loop.add_signal_handler(signal.SIGUSR1, arrived, "usr1")
    loop.add_signal_handler(signal.SIGTERM, arrived, "term")
    for number in (signal.SIGUSR1, signal.SIGTERM):
        got.clear()
        signal.raise_signal(number)
        print("raised")
        await got.wait()
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    for bad in ("x", 0, 100, signal.SIGKILL):
        try:
            loop.add_signal_handler(bad, arrived)
        except Exception as error:
            print(type(error).__name__, error)
    try:
        loop.add_signal_handler(signal.SIGTERM, handlers)
    except TypeError as error:
        print(error)


async def interrupted():
    asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("main is cancelled", asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    finally:
        print("cleaned up")


asyncio.run(handlers())
try:
    asyncio.run(interrupted())
except KeyboardInterrupt as error:
    print("KeyboardInterrupt", error.args)
