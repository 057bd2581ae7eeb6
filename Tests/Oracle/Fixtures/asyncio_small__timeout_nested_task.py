import asyncio
async def slow(): 
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("slow cancelled"); raise
async def main():
    t = asyncio.create_task(slow())
    try:
        async with asyncio.timeout(0.01): await t
    except TimeoutError: print("timeout", t.cancelled())
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg: tg.create_task(slow()); tg.create_task(slow())
    except TimeoutError: print("group timeout")
    try:
        async with asyncio.timeout(0.01): await asyncio.gather(slow(), slow())
    except TimeoutError: print("gather timeout")
asyncio.run(main())
