import asyncio
async def bg():
    try: await asyncio.sleep(10)
    finally: raise ValueError("cleanup")
async def main():
    t = asyncio.create_task(bg()); await asyncio.sleep(0)
asyncio.run(main()); print("end")
