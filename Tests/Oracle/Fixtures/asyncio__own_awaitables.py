"""Objects with __await__, and what a bare yield of each kind does to a task."""

import asyncio


class Future:
    def __init__(self, value): self.value = value
    def __await__(self):
        inner = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(inner.set_result, self.value)
        result = yield from inner
        return f"wrapped {result}"


class Bare:
    def __await__(self):
        got = yield
        return f"bare got {got!r}"


class Yields:
    def __init__(self, thing): self.thing = thing
    def __await__(self):
        yield self.thing


async def main():
    print(await Future("v"), await Bare())
    for thing in (5, "text", [], object):
        try:
            await Yields(thing)
        except RuntimeError as error:
            print(error)
    print(await asyncio.gather(wrap(Future(1)), wrap(Bare()), wrap(asyncio.sleep(0, 2))))
    print(await asyncio.wait_for(wrap(Bare()), 1), await asyncio.gather(Future(3), return_exceptions=True))
    task = asyncio.ensure_future(Future(4))
    print(isinstance(task, asyncio.Task), await task)


async def wrap(awaitable):
    return await awaitable


asyncio.run(main())
