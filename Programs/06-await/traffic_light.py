"""A Future is a traffic light: red while pending, yellow when cancelled, green when done.

Watch what each state lets you do.
"""

import asyncio


def light(future):
    if not future.done():
        return "red"
    return "yellow" if future.cancelled() else "green"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(light(future), "- pending")
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print("   asking for the result now:", error)
    future.set_result("go")
    print(light(future), "- done:", future.result())
    try:
        future.set_result("go again")
    except asyncio.InvalidStateError as error:
        print("   setting it twice:", error)
    other = loop.create_future()
    other.cancel()
    print(light(other), "- cancelled")
    try:
        await other
    except asyncio.CancelledError:
        print("   awaiting it raises CancelledError")


asyncio.run(main())

# Question: Which of the three states can a future leave again?
