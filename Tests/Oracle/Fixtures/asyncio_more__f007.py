import asyncio
async def worker():
    await asyncio.sleep(0)
    undefined_name
async def main():
    async with asyncio.timeout(1):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker(), name='w')
try:
    asyncio.run(main())
except* NameError as eg:
    print(eg.exceptions[0].name, len(eg.exceptions))
