"""The warning for a coroutine that was never awaited: when and where it comes."""

import asyncio


async def work(n=0):
    return n


class Service:
    async def method(self): pass
    @staticmethod
    async def static(): pass
    @classmethod
    async def make(cls): pass


async def main():
    work()
    print("one dropped")
    held = work(1)
    held = work(2)
    print("replaced")
    del held
    [work(3), work(4)]
    print("a list of them")
    s = Service()
    s.method(); s.static(); Service.make()

    async def local(): pass

    local()
    value = work(5) if False else None
    print(value, await work(6))
    closed = work(7)
    closed.close()
    print("closed without a warning")
    str(work(8))
    if work(9):
        print("a coroutine is true")
    x = f"{type(work(10)).__name__}"
    try:
        work(11) + 1
    except TypeError as error:
        print(error)

    async def generator():
        yield 1

    generator()
    print("an async generator needs no await")
    asyncio.sleep(1)
    return work(12)


asyncio.run(main())
print("end")
