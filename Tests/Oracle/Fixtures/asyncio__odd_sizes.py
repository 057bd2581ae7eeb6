"""Sizes of semaphores, barriers and queues that are no plain ints."""

import asyncio
async def main():
    for f in (lambda: asyncio.Semaphore(1.5), lambda: asyncio.Barrier(2.0), lambda: asyncio.Barrier(1.5), lambda: asyncio.BoundedSemaphore(0.5), lambda: asyncio.Semaphore(True), lambda: asyncio.Barrier(True), lambda: asyncio.Semaphore('a'), lambda: asyncio.Barrier('a'), lambda: asyncio.Semaphore(None), lambda: asyncio.Semaphore(-0.5), lambda: asyncio.Barrier(0.5), lambda: asyncio.Queue(1.5), lambda: asyncio.Queue(None), lambda: asyncio.Semaphore(0.0), lambda: asyncio.Barrier(10**30)):
        try:
            x = f(); print(repr(x).split(' at ')[0], repr(x).split('[')[-1] if '[' in repr(x) else '')
        except BaseException as e: print(type(e).__name__, e); continue
        try:
            if isinstance(x, asyncio.Barrier): print(x.parties, x.n_waiting)
            elif isinstance(x, asyncio.Queue): print(x.maxsize, x.full())
            else:
                print(x.locked(), x._value)
                await asyncio.wait_for(x.acquire(), 0.01); print(x._value, x.locked())
                await asyncio.wait_for(x.acquire(), 0.01); print(x._value, x.locked())
                x.release(); print(x._value); x.release(); print(x._value)
                x.release(); print(x._value)
        except BaseException as e: print(type(e).__name__, e)
    b = asyncio.Barrier(2.0)
    print(await asyncio.gather(b.wait(), b.wait()))
    b = asyncio.Barrier(1.5)
    try: print(await asyncio.wait_for(asyncio.gather(b.wait(), b.wait()), .01))
    except BaseException as e: print(type(e).__name__, e)
    b = asyncio.Barrier(0.5)
    print(await b.wait())
asyncio.run(main())
