import asyncio
sem = asyncio.Semaphore(1)
async def use():
    await sem.acquire()
    print("in")
async def main():
    await use()
    await asyncio.wait_for(use(), None)
asyncio.run(main())
