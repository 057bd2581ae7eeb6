import asyncio
class Q(asyncio.Queue):
    def _init(self, maxsize): self._queue = set()
    def _put(self, item): self._queue.add(item)
    def _get(self): return self._queue.pop()
class P(asyncio.Queue):
    def _put(self, item): self._queue.appendleft(item)
class D(asyncio.Queue):
    def _init(self, maxsize):
        import collections
        self._queue = collections.deque(maxlen=2)
class H(asyncio.PriorityQueue):
    def _put(self, item, *a): super()._put((-item[0], item))
    def _get(self): return super()._get()[1]
async def main():
    q = Q()
    for x in (1, 1, 2): q.put_nowait(x)
    print(q.qsize(), q)
    print(sorted([await q.get(), await q.get()]), q.empty())
    p = P()
    for x in range(3): await p.put(x)
    print([await p.get() for _ in range(3)], p._queue)
    d = D()
    for x in range(4): d.put_nowait(x)
    print(d.qsize(), d.get_nowait(), d._queue)
    h = H()
    for x in ((1, "a"), (5, "b"), (3, "c")): await h.put(x)
    print([h.get_nowait() for _ in range(3)])
    n = asyncio.Queue(); n.put_nowait(1); n.put_nowait(2)
    print(list(n._queue), n._queue, len(n._queue)); n._queue.clear(); print(n.empty(), n)
    n.put_nowait(5); print(await n.get())
    pq = asyncio.PriorityQueue(); pq.put_nowait(3); pq.put_nowait(1); print(pq._queue); pq.put_nowait(0); print(pq.get_nowait(), pq._queue)
    l = asyncio.LifoQueue(); l.put_nowait(3); l.put_nowait(1); print(l._queue, l.get_nowait(), l._queue)
asyncio.run(main())
