import asyncio
async def bg():
    await asyncio.get_running_loop().create_future()
async def main():
    asyncio.create_task(bg())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
