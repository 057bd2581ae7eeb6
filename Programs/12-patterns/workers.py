"""A queue with workers: three hands for seven jobs.

Watch `join` wait until every job is marked as done; the workers themselves never end.
"""

import asyncio


async def worker(name, jobs, results):
    while True:
        job = await jobs.get()
        await asyncio.sleep(job)
        results.append((job, name))
        jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    for job in (5, 9, 2, 4, 8, 1, 3):
        jobs.put_nowait(job)
    results = []
    workers = [asyncio.create_task(worker(name, jobs, results)) for name in "ABC"]
    await jobs.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    for job, name in results:
        print(f"job {job} by {name}")


asyncio.run(main())

# Question: what happens without the calls of `cancel`?
