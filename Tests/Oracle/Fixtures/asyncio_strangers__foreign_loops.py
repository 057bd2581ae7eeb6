"""Things of one loop in another, loops in loops, stopped and closed loops."""

import asyncio
async def wait_on(f): return await f
loop1, loop2 = asyncio.new_event_loop(), asyncio.new_event_loop()
f = loop1.create_future()
try: loop2.run_until_complete(wait_on(f))
except RuntimeError as e: print(str(e)[:60].split(" at 0x")[0], "...", str(e)[-32:])
try: loop2.run_until_complete(f)
except ValueError as e: print(e)
q = asyncio.Queue(1); lock = asyncio.Lock(); ev = asyncio.Event()
async def use():
    await q.put(1)
    try: await asyncio.wait_for(q.put(2), 0.001)
    except TimeoutError: print("bound")
    await lock.acquire()
    try: await asyncio.wait_for(lock.acquire(), 0.001)
    except TimeoutError: pass
loop1.run_until_complete(use())
async def reuse():
    for what in (q.put(3), lock.acquire()):
        try: await what
        except RuntimeError as e: print(str(e).split(" at 0x")[0], str(e)[-32:])
loop2.run_until_complete(reuse())
async def gathered(): 
    try: await asyncio.gather(f, loop2.create_future())
    except ValueError as e: print(e)
    try: await asyncio.wait([f], timeout=0.001)
    except (ValueError, RuntimeError) as e: print(type(e).__name__)
loop2.run_until_complete(gathered())
loop1.stop(); loop1.run_forever(); print("ran once")
loop1.call_soon(loop1.stop); loop1.call_soon(print, "same pass"); loop1.run_forever()
async def stopper(): asyncio.get_running_loop().stop(); await asyncio.sleep(0); print("goes on")
try: loop1.run_until_complete(stopper())
except RuntimeError as e: print(e)
async def running():
    try: loop1.close()
    except RuntimeError as e: print(e)
    try: loop1.run_forever()
    except RuntimeError as e: print(e)
    try: loop2.run_until_complete(asyncio.sleep(0))
    except RuntimeError as e: print(e)
loop1.run_until_complete(running())
loop1.run_until_complete(loop1.shutdown_asyncgens()); loop1.run_until_complete(loop1.shutdown_default_executor())
loop1.close(); loop2.close(); print(loop1.is_closed(), loop2)
try: asyncio.set_event_loop(5)
except TypeError as e: print(e)
