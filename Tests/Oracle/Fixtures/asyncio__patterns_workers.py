"""A pool of workers on a queue, with errors and a sentinel."""

import asyncio


async def worker(name, queue, results):
    while True:
        job = await queue.get()
        try:
            if job is None:
                return name
            if job % 4 == 0:
                raise ValueError(f"job {job}")
            await asyncio.sleep(0)
            results.append((name, job * job))
        except ValueError as error:
            results.append((name, str(error)))
        finally:
            queue.task_done()


async def main():
    queue, results = asyncio.Queue(maxsize=3), []
    workers = [asyncio.create_task(worker(f"w{n}", queue, results), name=f"w{n}") for n in range(3)]
    for job in range(10):
        await queue.put(job)
    await queue.join()
    for _ in workers:
        await queue.put(None)
    print(await asyncio.gather(*workers))
    print(results)


asyncio.run(main())
