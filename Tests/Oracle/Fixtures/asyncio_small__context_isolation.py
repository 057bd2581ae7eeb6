import asyncio, contextvars
req = contextvars.ContextVar("req")
async def handle(i):
    req.set(i); await asyncio.sleep(0); return await deep()
async def deep(): await asyncio.sleep(0); return req.get()
async def main():
    print(await asyncio.gather(*[handle(i) for i in range(3)]))
    try: req.get()
    except LookupError as e: print("lookup", str(e)[:22])
    async with asyncio.TaskGroup() as tg: ts = [tg.create_task(handle(i)) for i in range(2)]
    print([t.result() for t in ts])
asyncio.run(main())
