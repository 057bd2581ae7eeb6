import asyncio, contextlib
@contextlib.asynccontextmanager
async def held(lock):
    async with lock: yield
async def main():
    lock = asyncio.Lock()
    async with held(lock):
        async with held(lock): print('never')
asyncio.run(main())
