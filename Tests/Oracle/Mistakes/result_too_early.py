import asyncio
async def main():
    t = asyncio.create_task(asyncio.sleep(0.01, 5))
    print(t.result())
asyncio.run(main())
