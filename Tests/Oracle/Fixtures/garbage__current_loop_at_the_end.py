"""What the timers of the current loop lead to is not finalised: the library keeps that loop to the end."""

import asyncio


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


async def sleeper(name):
    held = Named(name)
    try:
        await asyncio.sleep(100)
    finally:
        print("closed", held.name)


async def main():
    global task
    task = asyncio.create_task(sleeper("known"))
    asyncio.create_task(sleeper("unknown"))
    await asyncio.sleep(0)


held = Named("global")
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
print("end")
