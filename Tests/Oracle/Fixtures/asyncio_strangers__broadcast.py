import asyncio, sys
class Broadcast:
    def __init__(self): self.subs = {}
    def subscribe(self, topic):
        q = asyncio.Queue(maxsize=2)
        self.subs.setdefault(topic, []).append(q)
        return Subscription(self, topic, q)
    async def publish(self, topic, msg):
        qs = self.subs.get(topic, ())
        r = await asyncio.gather(*(asyncio.wait_for(q.put(msg), 0.05) for q in qs), return_exceptions=True)
        return [type(x).__name__ for x in r]
    def close(self):
        for qs in self.subs.values():
            for q in qs: q.shutdown()
class Subscription:
    def __init__(self, b, topic, q): self.b, self.topic, self.q = b, topic, q
    def __aiter__(self): return self
    async def __anext__(self):
        try:
            return await self.q.get()
        except asyncio.QueueShutDown:
            raise StopAsyncIteration from None
    async def __aenter__(self): return self
    async def __aexit__(self, *e):
        self.b.subs[self.topic].remove(self.q)
async def reader(name, sub, limit):
    async with sub:
        n = 0
        async for m in sub:
            print(name, "got", m)
            n += 1
            if n == limit:
                break
        else:
            print(name, "ended")
    return n
async def main():
    b = Broadcast()
    t1 = asyncio.create_task(reader("a", b.subscribe("x"), 2))
    t2 = asyncio.create_task(reader("b", b.subscribe("x"), 99))
    slow = b.subscribe("x")
    for i in range(4):
        print(await b.publish("x", i), len(b.subs["x"]))
    print(slow.q)
    b.close()
    print(slow.q, slow.q.full())
    print(await asyncio.gather(t1, t2))
    try:
        slow.q.put_nowait(1)
    except asyncio.QueueShutDown as e:
        print(repr(e), type(e).__module__)
    print(await slow.q.get(), slow.q.get_nowait())
    try: await slow.q.get()
    except asyncio.QueueShutDown: print("down")
    slow.q.task_done(); slow.q.task_done()
    await slow.q.join()
    try: slow.q.task_done()
    except ValueError as e: print(e)
asyncio.run(main())
