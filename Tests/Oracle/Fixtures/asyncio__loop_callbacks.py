"""The loop: call_soon, call_later, call_at, handles, time, run_until_complete, stop."""

import asyncio


def cb(*args):
    print("callback", *args)


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(cb, 1)
    cancelled = loop.call_soon(cb, "never")
    cancelled.cancel()
    print(handle.cancelled(), cancelled.cancelled(), loop.is_running(), loop.is_closed())
    now = loop.time()
    loop.call_later(0.03, cb, "c")
    loop.call_at(now + 0.01, cb, "a")
    timer = loop.call_later(0.02, cb, "b")
    dropped = loop.call_later(0.015, cb, "never")
    dropped.cancel()
    print(timer.when() > now, timer.cancelled(), type(timer).__name__, type(handle).__name__)
    loop.call_later(0, cb, "zero")
    loop.call_later(-5, cb, "negative")
    loop.call_soon(loop.call_soon, cb, "nested")
    await asyncio.sleep(0.06)
    print(loop.time() - now > 0.05)
    for bad in (lambda: loop.call_soon(), lambda: loop.call_later(1), lambda: loop.run_until_complete(asyncio.sleep(0)), lambda: loop.close()):
        try:
            result = bad()
            print(type(result).__name__)
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, str(error).split(" 0x")[0])


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.call_soon(print, "before")
print(loop.run_until_complete(asyncio.sleep(0, "slept")), loop.is_running())
loop.call_soon(print, "one")
loop.call_soon(loop.stop)
loop.call_soon(print, "two")
loop.run_forever()
print("stopped")
loop.call_later(0.01, loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed())
coroutine = asyncio.sleep(0)
for action in (lambda: loop.run_until_complete(coroutine), lambda: loop.call_soon(print)):
    try:
        action()
    except RuntimeError as error:
        print(error)
coroutine.close()


async def native_callbacks():
    """What fails without a line of the program has a traceback all the same."""
    loop = asyncio.get_running_loop()
    loop.call_soon(int, "x")
    loop.call_soon([].pop)
    await asyncio.sleep(0.01)


asyncio.run(native_callbacks())
