import asyncio
class Hub:
    def __init__(self): self.subs = {}
    def publish(self, m): [q.put_nowait(m) for q in self.subs]
    async def listen(self):
        q = asyncio.Queue(); self.subs[q] = 1
        try:
            while True: yield await q.get()
        finally: self.subs.pop(q); print("left", len(self.subs))
async def main():
    h = Hub()
    async def reader(n, stop):
        async for m in h.listen():
            print(n, m)
            if m == stop: break
    t = [asyncio.create_task(reader("a", 1)), asyncio.create_task(reader("b", 2))]
    await asyncio.sleep(0)
    for i in range(3): h.publish(i); await asyncio.sleep(0)
    await asyncio.gather(*t); await asyncio.sleep(0)
asyncio.run(main())
