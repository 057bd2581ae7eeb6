import asyncio


async def job():
    return 1


coroutine = job()
try:
    asyncio.create_task(coroutine)
finally:
    coroutine.close()
