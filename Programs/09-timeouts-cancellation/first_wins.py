"""`asyncio.wait` returns when the first is done; the losers are yours to cancel.

Watch the two sets: what is done, what is pending.
"""

import asyncio


async def mirror(name, seconds):
    await asyncio.sleep(seconds)
    return f"answer of {name}"


async def main():
    tasks = [
        asyncio.create_task(mirror("Tokyo", 3), name="Tokyo"),
        asyncio.create_task(mirror("Berlin", 1), name="Berlin"),
        asyncio.create_task(mirror("Lima", 5), name="Lima"),
    ]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print("done:", [task.result() for task in done])
    print("pending:", sorted(task.get_name() for task in pending))
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    print("cancelled:", sorted(task.get_name() for task in pending if task.cancelled()))


asyncio.run(main())

# Question: What would the losers do if nobody cancelled them?
