import asyncio


def report(task):
    raise RuntimeError("cannot report")


async def work():
    return 1


async def main():
    task = asyncio.create_task(work(), name="worker")
    task.add_done_callback(report)
    print(await task)
    await asyncio.sleep(0)


asyncio.run(main())
