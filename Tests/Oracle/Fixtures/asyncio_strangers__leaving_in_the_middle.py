"""SystemExit and KeyboardInterrupt with tasks under way."""

import asyncio, sys
async def bg(n):
    try: await asyncio.sleep(100)
    except asyncio.CancelledError: print("bg cancelled", n); raise
    finally: print("bg finally", n)
async def stubborn():
    try: await asyncio.sleep(100)
    finally: raise OSError("in cleanup")
async def main():
    a = asyncio.create_task(bg(1)); c = asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(0)
    sys.exit("leaving")
try: asyncio.run(main())
except SystemExit as e: print("exit", e.code)
async def kb():
    t = asyncio.create_task(bg(2)); await asyncio.sleep(0)
    raise KeyboardInterrupt
try: asyncio.run(kb())
except KeyboardInterrupt as e: print("kb", repr(e))
async def task_exit():
    async def inner(): raise SystemExit(4)
    t = asyncio.create_task(inner())
    try: await asyncio.sleep(10)
    finally: print("main finally")
asyncio.run(task_exit())
