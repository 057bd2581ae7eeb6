"""The loop is a to-do list: first in, first out.

Watch the order: what a callback adds goes to the end of the list, behind what was there already.
"""

import asyncio


def job(name, loop, follow_up=None):
    print("running", name)
    if follow_up:
        print("  adding", follow_up, "at the end")
        loop.call_soon(job, follow_up, loop)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(job, "one", loop, "four")
    loop.call_soon(job, "two", loop, "five")
    loop.call_soon(job, "three", loop)
    print("three jobs on the list, none has run: main still holds the loop")
    await asyncio.sleep(0)
    print("one turn of the loop later")
    await asyncio.sleep(0)
    print("another turn later the list is empty")


asyncio.run(main())

# Question: Where would "four" come if job "one" called it directly, without the list?
