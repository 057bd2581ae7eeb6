import asyncio


async def job():
    return 1


async def main():
    jobs = [job()]
    try:
        await asyncio.wait(jobs)
    finally:
        jobs[0].close()


asyncio.run(main())
