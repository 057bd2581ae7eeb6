import asyncio, weakref, gc
class Node:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
async def hold(n):
    x = Node(n)
    await asyncio.sleep(0)
    return weakref.ref(x)
async def main():
    r = await hold(1)
    print(r() is None)
    t = asyncio.create_task(hold(2)); await asyncio.sleep(0)
    w = weakref.ref(t); del t
    await asyncio.sleep(0); await asyncio.sleep(0)
    print(w() is None)
    t = asyncio.create_task(hold(3)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    del t
    print("gc", gc.collect() >= 0)
    f = asyncio.get_running_loop().create_future()
    n = Node(4); f.add_done_callback(lambda _, n=n: print("cb", n.n)); del n
    f.cancel(); await asyncio.sleep(0); del f; print("f gone")
    q = asyncio.Queue(); q.put_nowait(Node(5)); (await q.get()); print("got")
    del q
    ev = asyncio.Event(); ev.x = Node(6); del ev; print("ev gone")
    async def g():
        n = Node(7)
        try: yield n.n
        finally: print("g finally")
    async for v in g(): break
    print("broke"); await asyncio.sleep(0)
    a = g(); await anext(a); del a; await asyncio.sleep(0); print("a closed")
    c = hold(8); c.close(); print("closed"); del c
    c = hold(9); del c
    print(len(asyncio.all_tasks()))
asyncio.run(main())
