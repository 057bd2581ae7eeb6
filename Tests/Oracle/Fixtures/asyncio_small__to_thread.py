import asyncio, time
def work(a, b=2): time.sleep(0.002); return a + b
def bad(): raise ValueError("thread")
async def ticker(): 
    for i in range(3): await asyncio.sleep(0.0002)
    return "ticked"
async def main():
    print(await asyncio.to_thread(work, 1), await asyncio.to_thread(work, 1, b=5))
    try: await asyncio.to_thread(bad)
    except ValueError as e: print(repr(e))
    print(await asyncio.gather(asyncio.to_thread(time.sleep, 0.005), ticker()))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 5))
    try: await loop.run_in_executor(None)
    except TypeError as e: print(e)
    try: await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.02), 0.001)
    except TimeoutError: print("timeout")
    c = asyncio.to_thread(work); 
    try: await c
    except TypeError as e: print(e)
    f = loop.run_in_executor(None, work, 1); print(asyncio.isfuture(f)); print(await f)
asyncio.run(main())
