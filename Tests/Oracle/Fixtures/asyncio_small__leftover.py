import asyncio
async def bg(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("bg cancelled", n); raise
    finally: print("fin", n)
async def main(): 
    t = asyncio.create_task(bg(1)); await asyncio.sleep(0)
asyncio.run(main())
