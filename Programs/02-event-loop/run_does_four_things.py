"""What `asyncio.run` does: make a loop, queue main as a task, run until it ends, close the loop.

Watch the loop before, during and after: it exists only while `run` runs.
"""

import asyncio

seen = []


async def main():
    loop = asyncio.get_running_loop()
    seen.append(loop)
    print("1 there is a loop, running:", loop.is_running())
    print("2 main is a task:", isinstance(asyncio.current_task(), asyncio.Task))
    await asyncio.sleep(0)
    print("3 the loop ran until main ended")
    return "the value of main"


try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("0", error)
print("run gives", repr(asyncio.run(main())))
print("4 the loop is closed:", seen[0].is_closed())

# Question: What would a second `asyncio.run(main())` add to `seen`: the same loop, or another?
