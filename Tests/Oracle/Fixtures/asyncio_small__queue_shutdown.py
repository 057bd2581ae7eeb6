import asyncio
async def main():
    q = asyncio.Queue(); q.put_nowait(1); q.put_nowait(2)
    q.shutdown(); print(q)
    for f in (lambda: q.put_nowait(3), lambda: q.put(3)):
        try:
            r = f()
            if r: await r
        except asyncio.QueueShutDown as e: print(repr(e))
    print(q.get_nowait(), await q.get())
    for f in (q.get_nowait, q.get):
        try:
            r = f()
            if r: await r
        except asyncio.QueueShutDown as e: print(repr(e))
    q = asyncio.Queue(); t = [asyncio.create_task(q.get()) for _ in range(2)]; await asyncio.sleep(0); q.shutdown()
    print(await asyncio.gather(*t, return_exceptions=True))
    q = asyncio.Queue(1); q.put_nowait(1); t = asyncio.create_task(q.put(2)); j = asyncio.create_task(q.join()); await asyncio.sleep(0); q.shutdown(immediate=True)
    print(await asyncio.gather(t, j, return_exceptions=True), q, q.qsize()); q.shutdown(); print(q)
asyncio.run(main())
