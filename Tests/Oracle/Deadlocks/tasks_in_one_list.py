import asyncio
tasks = []
async def a():
    await asyncio.sleep(0)
    await asyncio.wait(tasks)
async def main():
    tasks.append(asyncio.create_task(a()))
    tasks.append(asyncio.create_task(a()))
    await asyncio.gather(*tasks)
asyncio.run(main())
