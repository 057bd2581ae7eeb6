import asyncio
def run(name, coro_fn):
    print('---', name)
    try: print('result', asyncio.run(coro_fn()))
    except BaseException as e: print(type(e).__name__, e)
async def ret(): return 1
async def exc(): raise ValueError('v')
async def canc(): raise asyncio.CancelledError('c')
async def selfc(): asyncio.current_task().cancel('s'); await asyncio.sleep(0)
async def exit_(): raise SystemExit(2)
async def gexit(): raise GeneratorExit
async def stop(): raise StopIteration(3)
async def sai(): raise StopAsyncIteration(3)
async def eg(): raise ExceptionGroup('g', [ValueError(1)])
async def beg(): raise BaseExceptionGroup('g', [KeyboardInterrupt()])
async def rec(): return await rec()
for n, f in list(globals().items()):
    if asyncio.iscoroutinefunction(f): run(n, f)
