"""Event and Lock: waiting, order of waking, cancellation of waiters."""

import asyncio

log = []


async def wait_for_event(name, event):
    log.append(f"{name} waits")
    try:
        log.append(f"{name} {await event.wait()}")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def use(name, lock, turns=1):
    log.append(f"{name} wants")
    async with lock:
        log.append(f"{name} has")
        for _ in range(turns):
            await asyncio.sleep(0)
        log.append(f"{name} leaves")


def flush():
    print(", ".join(log))
    log.clear()


async def main():
    event = asyncio.Event()
    print(event.is_set())
    tasks = [asyncio.create_task(wait_for_event(n, event)) for n in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    event.clear()
    await asyncio.gather(*tasks, return_exceptions=True)
    flush()
    event.set()
    event.set()
    await wait_for_event("d", event)
    event.clear()
    print(event.is_set(), repr(event).split("[")[1])
    flush()
    lock = asyncio.Lock()
    await asyncio.gather(*(use(n, lock, 2) for n in "abc"))
    flush()
    print(lock.locked(), repr(lock).split("[")[1])
    print(await lock.acquire(), lock.locked())
    waiters = [asyncio.create_task(use(n, lock)) for n in "xyz"]
    await asyncio.sleep(0)
    waiters[0].cancel()
    await asyncio.sleep(0)
    lock.release()
    log.append("released")
    await asyncio.gather(*waiters, return_exceptions=True)
    flush()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    await lock.acquire()
    first = asyncio.create_task(use("first", lock))
    await asyncio.sleep(0)
    lock.release()
    await use("barging", lock)
    await first
    flush()
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print(lock.locked())
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.01)
    except TimeoutError:
        print("too late")
    lock.release()
    await lock.acquire()
    waiter = asyncio.create_task(use("w", lock))
    await asyncio.sleep(0)
    lock.release()
    waiter.cancel()
    await asyncio.sleep(0)
    print(lock.locked(), waiter.cancelled())
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
