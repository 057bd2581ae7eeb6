import asyncio
async def boom(): raise ValueError("bad")
async def main():
    asyncio.create_task(boom())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
