"""Tasks that start eagerly, with and without a loop."""

import asyncio, warnings
async def c(): return 1
x = c()
try: asyncio.Task(x, eager_start=True)
except BaseException as e: print(type(e), e)
x.close()
x = c()
try: asyncio.Task(x)
except BaseException as e: print(type(e), e)
x.close()
loop = asyncio.new_event_loop()
x = c()
try:
    t = asyncio.Task(x, loop=loop, eager_start=True); print(t.done()); print(loop.run_until_complete(t))
except BaseException as e: print(type(e), e)
try: asyncio.eager_task_factory(None, c())
except BaseException as e: print(type(e), e)
try: asyncio.eager_task_factory(loop, c(), name='n')
except BaseException as e: print(type(e), e)
loop.close()
