import asyncio
async def x(): raise ValueError(1)
loop = asyncio.new_event_loop()
async def main():
    global g
    g = asyncio.gather(x(), asyncio.sleep(10))
    await asyncio.sleep(0.02)
loop.run_until_complete(main())
print("end")
