"""Rings through the things of asyncio are collected once nothing outside leads to them."""

import asyncio
import contextvars
import gc


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


async def waits(event):
    await event.wait()


async def fails(number):
    named = Named(number)
    raise ValueError(named.name)


async def collected():
    # Whatever the last pass has left on the way is let go of in this one.
    await asyncio.sleep(0)
    gc.collect()
    print("--")


async def main():
    loop = asyncio.get_running_loop()
    gc.disable()

    named = Named("future")
    named.future = loop.create_future()
    named.future.add_done_callback(lambda future, named=named: None)
    del named
    await collected()

    named, variable = Named("context"), contextvars.ContextVar("variable")
    named.context = contextvars.copy_context()
    named.context.run(variable.set, named)
    del named, variable
    await collected()

    named, variable = Named("token"), contextvars.ContextVar("variable")
    named.token = variable.set(named)
    variable.reset(named.token)
    del named, variable
    await collected()

    named = Named("cancelled timer")
    named.timer = loop.call_later(5, print, named)
    named.timer.cancel()
    del named
    await collected()

    fired, called = Named("timer that fired"), Named("call that was made")
    fired.timer = loop.call_later(0, id, fired)
    called.handle = loop.call_soon(id, called)
    del fired, called
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await collected()

    for waiter in asyncio.as_completed([fails(1), fails(2)]):
        try:
            await waiter
        except ValueError as error:
            print(error)
    del waiter
    await collected()


asyncio.run(main())
