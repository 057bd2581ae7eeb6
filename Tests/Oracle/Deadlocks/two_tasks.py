import asyncio
async def ping():
    print("ping waits")
    await tasks[1]
async def pong():
    await tasks[0]
tasks = []
async def main():
    tasks.append(asyncio.create_task(ping(), name="ping"))
    tasks.append(asyncio.create_task(pong(), name="pong"))
    await asyncio.gather(*tasks)
asyncio.run(main())
