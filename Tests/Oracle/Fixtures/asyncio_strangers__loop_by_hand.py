import asyncio, signal, sys
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
fut = loop.create_future()
loop.call_later(0.01, fut.set_result, "done")
print(loop.run_until_complete(fut))
async def w():
    await asyncio.sleep(0.01)
    loop.stop()
    await asyncio.sleep(0.02)
    return "after stop"
t = loop.create_task(w())
try: loop.run_until_complete(asyncio.sleep(5))
except RuntimeError as e: print(e)
print(t.done()); print(loop.run_until_complete(t))
print(len(asyncio.all_tasks(loop)))
for x in asyncio.all_tasks(loop): x.cancel()
print(loop.run_until_complete(asyncio.gather(*asyncio.all_tasks(loop), return_exceptions=True)))
def cb(): raise SystemExit("from callback")
loop.call_soon(cb)
try: loop.run_forever()
except SystemExit as e: print("exit", e)
async def raises(): raise KeyboardInterrupt
try: loop.run_until_complete(raises())
except KeyboardInterrupt: print("KI")
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(loop.shutdown_default_executor())
loop.close(); loop.close()
try: loop.run_until_complete(x := asyncio.sleep(0))
except RuntimeError as e: print(e); x.close()
asyncio.set_event_loop(None)
try: asyncio.get_event_loop()
except RuntimeError as e: print(e)
async def inside():
    return asyncio.get_event_loop() is asyncio.get_running_loop(), asyncio._get_running_loop() is not None
print(asyncio.run(inside()), asyncio._get_running_loop())
f = asyncio.Future(loop=asyncio.new_event_loop())
async def foreign():
    try: await f
    except RuntimeError as e: print(str(e)[:30], "..." , str(e)[-29:])
asyncio.run(foreign())
f.get_loop().close()
print(asyncio.iscoroutinefunction(foreign), asyncio.iscoroutine(foreign), asyncio.isfuture(f))
