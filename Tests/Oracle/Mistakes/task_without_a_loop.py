import asyncio
def handler():
    asyncio.create_task(asyncio.sleep(1))
handler()
