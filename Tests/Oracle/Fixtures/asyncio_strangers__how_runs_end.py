import asyncio
async def bg(): 
    try: await asyncio.sleep(10)
    finally: print("bg cleanup")
async def failing_cleanup():
    try: await asyncio.sleep(10)
    finally: raise ValueError("cleanup")
async def main():
    asyncio.create_task(bg(), name="bg")
    await asyncio.sleep(0)
    raise RuntimeError("main fails")
try: asyncio.run(main())
except RuntimeError as e: print(e)
async def main2():
    asyncio.create_task(failing_cleanup(), name="fc")
    await asyncio.sleep(0)
    return 5
print(asyncio.run(main2()))
async def main3():
    asyncio.current_task().cancel("me")
    await asyncio.sleep(0)
try: asyncio.run(main3())
except asyncio.CancelledError as e: print(repr(e))
async def main4():
    raise SystemExit(4)
try: asyncio.run(main4())
except SystemExit as e: print(repr(e))
async def main5():
    async def kid(): raise KeyboardInterrupt
    try:
        await asyncio.create_task(kid())
    except BaseException as e:
        print("main5", repr(e)); raise
try: asyncio.run(main5())
except BaseException as e: print(repr(e))
asyncio.run(main())
