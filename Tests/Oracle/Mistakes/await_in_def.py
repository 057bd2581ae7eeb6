import asyncio
def work():
    await asyncio.sleep(1)
work()
