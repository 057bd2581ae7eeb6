import asyncio
async def g():
    try: yield 1
    finally: print("closing"); await asyncio.sleep(0); print("closed")
async def main():
    global keep
    keep = g(); print(await anext(keep))
asyncio.run(main()); print("end")
