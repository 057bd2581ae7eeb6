import asyncio, time
async def main():
    time.sleep(0.15)
asyncio.run(main())
