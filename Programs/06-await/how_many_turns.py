"""How many turns of the loop does each await take?

Watch the zeros: a turn is only taken where there is something to wait for.
"""

import asyncio

turns = 0


async def count_turns():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)


async def nothing():
    pass


async def measure(label, make):
    awaitable = make()
    before = turns
    await awaitable
    print(f"{label:<38} {turns - before}")


async def main():
    counter = asyncio.create_task(count_turns())
    await asyncio.sleep(0)
    finished = asyncio.create_task(nothing())
    await finished
    await measure("await nothing()", nothing)
    await measure("await asyncio.sleep(0)", lambda: asyncio.sleep(0))
    await measure("await create_task(nothing())", lambda: asyncio.create_task(nothing()))
    await measure("await a finished task", lambda: finished)
    await measure("await gather()", lambda: asyncio.gather())
    await measure("await gather(nothing())", lambda: asyncio.gather(nothing()))
    await measure("await gather of two", lambda: asyncio.gather(nothing(), nothing()))
    await measure("await wait_for(nothing(), 1)", lambda: asyncio.wait_for(nothing(), 1))
    await measure("await shield(nothing())", lambda: asyncio.shield(nothing()))
    counter.cancel()


asyncio.run(main())

# Question: Why is a finished task awaited in no turn at all, and a gather of one slower than its
# task?
