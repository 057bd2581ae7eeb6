"""Future: states, callbacks, awaiting, errors, repr."""

import asyncio


def attempt(action):
    try:
        return repr(action())
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error}"


async def waiter(name, future):
    try:
        print(name, "got", await future)
    except (Exception, asyncio.CancelledError) as error:
        print(name, "caught", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled(), attempt(f.result), attempt(f.exception), f.get_loop() is loop)
    f.add_done_callback(lambda future: print("callback 1", future))
    def second(future): print("callback 2", future.result())
    f.add_done_callback(second)
    f.add_done_callback(second)
    print(f.remove_done_callback(second), f.remove_done_callback(second))
    f.add_done_callback(second)
    f.set_result("value")
    print(f, f.done(), f.result(), f.exception(), attempt(lambda: f.set_result(2)), attempt(lambda: f.set_exception(ValueError())), f.cancel())
    f.add_done_callback(lambda future: print("late callback"))
    print("before the turn")
    await asyncio.sleep(0)
    print(await f, await f)
    g = loop.create_future()
    tasks = [asyncio.create_task(waiter(f"w{n}", g)) for n in range(3)]
    await asyncio.sleep(0)
    g.set_exception(ValueError("for all"))
    print(repr(g), "set")
    await asyncio.gather(*tasks)
    print(attempt(g.result), repr(g.exception()))
    h = loop.create_future()
    task = asyncio.create_task(waiter("h", h))
    await asyncio.sleep(0)
    print(h.cancel("message"), h.cancel(), h, attempt(h.result), attempt(h.exception), attempt(lambda: h.set_result(1)))
    await task
    i = asyncio.Future()
    i.set_exception(KeyError)
    print(repr(i.exception()), attempt(lambda: loop.create_future().set_exception(5)), attempt(lambda: loop.create_future().set_exception(StopIteration())))
    j = loop.create_future()
    loop.call_later(0.01, j.set_result, "later")
    print(await j, await asyncio.wait_for(f, 1), await asyncio.shield(f))
    k = loop.create_future()
    k.add_done_callback(print)
    k.set_result(None)
    await asyncio.sleep(0)
    print(asyncio.isfuture(k), asyncio.isfuture(5), isinstance(k, asyncio.Future), type(k).__name__)


asyncio.run(main())
