"""A graceful shutdown: what has begun may finish, nothing new begins, and patience has an end.

Watch the quick job finish, and the slow one be cancelled when the time is up.
"""

import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled, saves its work")
        raise


async def main():
    jobs = {asyncio.create_task(job("quick", 2)), asyncio.create_task(job("slow", 30))}
    await asyncio.sleep(1)
    print("shutting down")
    done, pending = await asyncio.wait(jobs, timeout=3)
    print(len(done), "done,", len(pending), "still running")
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print("good night")


asyncio.run(main())

# Question: what would happen to the slow job if it caught CancelledError and went on?
