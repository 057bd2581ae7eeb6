import asyncio
async def k(): raise KeyboardInterrupt("k")
async def main():
    t = asyncio.create_task(k())
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: print("main cancelled"); raise
try: asyncio.run(main())
except KeyboardInterrupt as e: print(repr(e))
