import asyncio
async def worker(name, q, res):
    while True:
        item = await q.get()
        try: res.append((name, item ** 2)); await asyncio.sleep(0)
        finally: q.task_done()
async def main():
    q = asyncio.Queue(); res = []
    for i in range(6): q.put_nowait(i)
    ws = [asyncio.create_task(worker(f"w{i}", q, res)) for i in range(3)]
    await q.join()
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True)); print(res)
asyncio.run(main())
