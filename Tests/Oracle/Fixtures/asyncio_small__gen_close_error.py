import asyncio
async def g():
    try: yield 1
    finally: raise ValueError("in close")
async def main():
    global keep
    keep = g(); await anext(keep)
asyncio.run(main()); print("end")
