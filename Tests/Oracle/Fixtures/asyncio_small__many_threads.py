"""Eighty functions on threads, with tasks and timers beside them."""
import asyncio
import time
def work(n):
    s=0
    for i in range(n): s+=len(str(i))*2
    time.sleep(0.001)
    l=[object() for _ in range(100)]
    return s
async def main():
    loop=asyncio.get_running_loop()
    q=asyncio.Queue()
    def put(i):
        time.sleep(0.0005)
        loop.call_soon_threadsafe(q.put_nowait, {'k':i})
        return i
    for r in range(6):
        res=await asyncio.gather(*(asyncio.to_thread(work, 300+i) for i in range(40)), *(loop.run_in_executor(None, put, i) for i in range(40)), *(asyncio.sleep(0.0003*i) for i in range(20)))
        got=sorted([(await q.get())['k'] for _ in range(40)])
        print(len(res), sum(x or 0 for x in res), got[:3], got[-1])
asyncio.run(main())
