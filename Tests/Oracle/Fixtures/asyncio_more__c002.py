import asyncio
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.is_running(), loop.is_closed(), asyncio.get_event_loop() is loop)
async def f(x):
    await asyncio.sleep(0)
    return x
print(loop.run_until_complete(f(1)))
t = loop.create_task(f(2)); print(loop.run_until_complete(t), t)
fut = loop.create_future(); loop.call_soon(fut.set_result, 'r'); print(loop.run_until_complete(fut))
loop.call_soon(loop.stop); loop.run_forever()
print(loop.run_until_complete(asyncio.gather(f(3), f(4))))
try: loop.run_until_complete(5)
except TypeError as e: print(e)
def stopper(): loop.stop(); print('stopping')
loop.call_later(0.001, stopper); loop.run_forever(); print('stopped')
try: loop.run_until_complete(loop.create_future()) if False else None
finally: pass
loop.call_soon(loop.stop)
try: loop.run_until_complete(asyncio.sleep(1))
except RuntimeError as e: print(e)
loop.close(); print(loop.is_closed(), loop)
for f2 in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.create_task(f(1)), lambda: loop.call_later(1, print), lambda: loop.run_in_executor(None, print)):
    try: f2()
    except RuntimeError as e: print(e)
loop.close()
