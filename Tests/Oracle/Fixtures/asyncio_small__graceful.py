import asyncio
stop = None
async def server(n):
    print("start", n)
    try: await stop.wait(); print("stopping", n)
    finally: await asyncio.sleep(0); print("stopped", n)
async def main():
    global stop; stop = asyncio.Event()
    async with asyncio.TaskGroup() as tg:
        for i in range(2): tg.create_task(server(i))
        await asyncio.sleep(0); stop.set()
    print("all down")
asyncio.run(main())
