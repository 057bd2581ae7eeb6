"""Conditions, barriers, semaphores, locks and events, with their reprs and refusals."""

import asyncio
class Account:
    def __init__(self): self.balance = 0; self.cond = asyncio.Condition()
    async def deposit(self, n):
        async with self.cond:
            self.balance += n; print("deposit", n, self.balance); self.cond.notify_all()
    async def withdraw(self, n, who):
        async with self.cond:
            await self.cond.wait_for(lambda: self.balance >= n)
            self.balance -= n; print(who, "withdrew", n, "left", self.balance)
async def barrier_user(b, i):
    async with b as pos:
        print("at barrier", i, pos, b.n_waiting)
    print("left", i)
async def main():
    a = Account()
    ts = [asyncio.create_task(a.withdraw(n, f"w{n}")) for n in (30, 10, 20)]
    await asyncio.sleep(0); print(a.cond, a.cond.locked())
    for n in (5, 15, 50): await a.deposit(n); await asyncio.sleep(0)
    await asyncio.gather(*ts)
    b = asyncio.Barrier(3)
    print(b); await asyncio.gather(*(barrier_user(b, i) for i in range(3))); print(b, b.parties, b.broken)
    t = asyncio.create_task(b.wait()); await asyncio.sleep(0); print(b); await b.abort()
    try: await t
    except asyncio.BrokenBarrierError as e: print(repr(e), e.__class__.__mro__[1], b)
    await b.reset(); print(b)
    sem = asyncio.BoundedSemaphore(2); print(sem)
    async with sem:
        async with sem:
            print(sem, sem.locked()); w = asyncio.create_task(sem.acquire()); await asyncio.sleep(0); print(sem)
        await asyncio.sleep(0); print(sem)
    sem.release()
    try: sem.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    ev = asyncio.Event(); ws = [asyncio.create_task(ev.wait()) for _ in range(2)]; await asyncio.sleep(0); print(ev); ev.set(); print(ev, await asyncio.gather(*ws)); ev.clear(); print(ev.is_set())
    lock = asyncio.Lock(); print(lock)
    try: lock.release()
    except RuntimeError as e: print(e)
    await lock.acquire(); print(lock); l2 = asyncio.create_task(lock.acquire()); await asyncio.sleep(0); print(lock); lock.release(); print(lock.locked()); await l2; print(lock.locked())
    cond = asyncio.Condition()
    try: cond.notify()
    except RuntimeError as e: print(e)
    try: await cond.wait()
    except RuntimeError as e: print(e)
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
    try: 
        with lock: pass
    except TypeError as e: print(e)
asyncio.run(main())
