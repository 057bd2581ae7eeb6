"""Publishers and subscribers over queues that are shut down."""

import asyncio
from collections import defaultdict
class Bus:
    def __init__(self): self.subs = defaultdict(set)
    def subscribe(self, topic, size=0):
        q = asyncio.Queue(size); self.subs[topic].add(q); return q
    async def publish(self, topic, msg):
        for q in list(self.subs[topic]): await q.put(msg)
    def close(self):
        for qs in self.subs.values():
            for q in qs: q.shutdown()
async def listener(name, q):
    try:
        while True:
            m = await q.get()
            print(f"{name:>5}: {m}")
            q.task_done()
    except asyncio.QueueShutDown as e:
        print(name, "done", repr(e), q)
async def main():
    bus = Bus()
    a, b = bus.subscribe("news"), bus.subscribe("sport", 1)
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(listener("A", a), name="listener-a")
        t2 = tg.create_task(listener("B", b), name="listener-b")
        for i in range(3):
            await bus.publish("news", i)
            await bus.publish("sport", {"score": i})
        await a.join(); await b.join()
        print(repr(t1).split(" at ")[0], t2.get_name())
        bus.close()
    print(t1, t2.result(), t1.done())
    try: a.put_nowait(1)
    except asyncio.QueueShutDown as e: print(type(e).__mro__)
    q = asyncio.PriorityQueue()
    for item in [(2, 'b'), (1, 'z'), (1, 'a'), (3, None)]: q.put_nowait(item)
    q.shutdown()
    while True:
        try: print(q.get_nowait(), q.qsize(), q.full(), q.empty())
        except asyncio.QueueShutDown: print("shut", q); break
    q = asyncio.LifoQueue(maxsize=2)
    print(q, q.maxsize); q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e), str(e) == "")
    getter = asyncio.create_task(q.join()); await asyncio.sleep(0)
    q.shutdown(immediate=True); await getter; print("joined", q)
    try: q.task_done()
    except ValueError as e: print(e)
asyncio.run(main())
