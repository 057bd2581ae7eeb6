"""asyncio.run, Runner and loops used as they must not be."""

import asyncio
async def main(x):
    print("main", x); return x
with asyncio.Runner(debug=False) as r:
    print(r.run(main(1)), r.run(main(2)), r.get_loop().is_running())
    try: r.run(main)
    except ValueError as e: print(e)
    try: r.run(5)
    except ValueError as e: print(e)
    async def nested():
        c = main(9)
        try: r.run(c)
        except RuntimeError as e: print(e)
        c.close()
    r.run(nested())
try: r.run(main(3))
except RuntimeError as e: print(e)
try:
    with r: pass
except RuntimeError as e: print(e)
try: asyncio.run(main)
except ValueError as e: print(e)
try: asyncio.run(None)
except ValueError as e: print(e)
try: asyncio.run(main(1), loop_factory=5)
except TypeError as e: print(e)
async def fac():
    print(type(asyncio.get_running_loop()).__name__)
asyncio.run(fac(), loop_factory=asyncio.SelectorEventLoop)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.create_task(main(1))
except RuntimeError as e: print(e)
try: asyncio.current_task()
except RuntimeError as e: print(e)
loop = asyncio.new_event_loop(); print(loop)
print(loop.run_until_complete(main(5))); loop.close(); print(loop)
for f in (lambda: loop.run_until_complete(main(6)), lambda: loop.call_soon(print), lambda: loop.create_task(main(7)), lambda: loop.run_forever(), lambda: loop.create_future()):
    try: print(f())
    except RuntimeError as e: print(e)
