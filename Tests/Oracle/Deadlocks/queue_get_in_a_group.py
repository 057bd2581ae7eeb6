import asyncio
class Worker:
    def __init__(self):
        self.jobs = asyncio.Queue()
    async def run(self):
        while True:
            job = await self.jobs.get()
            print(job)
async def main():
    w = Worker()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(w.run())
        w.jobs.put_nowait("one")
asyncio.run(main())
