import asyncio
async def main():
    q = asyncio.Queue()
    async def w():
        while True:
            x = await q.get()
            if x is None: return
            q.task_done()
    t = asyncio.create_task(w())
    q.put_nowait(1); q.put_nowait(None)
    await q.join()
asyncio.run(main())
