import asyncio
def on_done(name): return lambda f: print(name, f.cancelled() or f.exception() or f.result())
async def main():
    loop = asyncio.get_running_loop()
    fs = [loop.create_future() for _ in range(3)]
    for i, f in enumerate(fs): f.add_done_callback(on_done(i)); f.add_done_callback(on_done(str(i)))
    fs[0].set_result("r"); fs[1].set_exception(ValueError("v")); fs[2].cancel()
    print("set"); await asyncio.sleep(0); print("ran")
    fs[0].add_done_callback(on_done("late")); print("added"); await asyncio.sleep(0)
    f = loop.create_future(); f.add_done_callback(f.remove_done_callback); f.set_result(1); await asyncio.sleep(0)
asyncio.run(main())
