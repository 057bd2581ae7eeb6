import asyncio
async def is_ready(): return False
async def main():
    if is_ready():
        print("ready!")
asyncio.run(main())
