import asyncio
loop = asyncio.new_event_loop()
print(loop)
print(loop.run_until_complete(asyncio.sleep(0, "r")))
f = loop.create_future(); loop.call_soon(f.set_result, 3); print(loop.run_until_complete(f))
loop.call_soon(print, "before stop"); loop.call_soon(loop.stop); loop.call_soon(print, "same pass"); loop.run_forever()
async def w(): await asyncio.sleep(0); return 8
t = loop.create_task(w()); print(t); print(loop.run_until_complete(t), t)
loop.stop(); loop.run_forever(); print("ran one pass")
f = loop.create_future(); loop.call_soon(loop.stop)
try: loop.run_until_complete(f)
except RuntimeError as e: print(e)
print(loop.is_running()); loop.close(); loop.close(); print(loop, loop.is_closed())
for x in (lambda: loop.call_soon(print), lambda: loop.run_forever(), lambda: loop.create_task(w())):
    try: x()
    except RuntimeError as e: print(e)
