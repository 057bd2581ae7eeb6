"""At the end of a program with asyncio, what is older than its holders is finalised last."""

import asyncio


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


async def waits(held):
    try:
        await asyncio.Event().wait()
    finally:
        print("closed", held.name)


async def never_awaited():
    pass


async def main():
    global tasks, by_name
    tasks = [asyncio.create_task(waits(Named(f"in task {number}"))) for number in range(2)]
    by_name = {number: asyncio.create_task(waits(Named(number))) for number in range(3)}
    await asyncio.sleep(0)


first = Named("first")
first.child = Named("child")
several = [Named("item 0"), Named("item 1")]
never = Named("holder of a coroutine")
never.coroutine = never_awaited()
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
last = Named("last")
