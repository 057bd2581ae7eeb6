import asyncio, sys
async def k(): sys.exit(4)
async def main():
    t = asyncio.create_task(k())
    try: await asyncio.sleep(1)
    finally: print("fin")
asyncio.run(main())
