import asyncio
import gc
import weakref


async def main():
    task = asyncio.create_task(asyncio.sleep(0, 3))
    reference = weakref.ref(task)
    await task
    print(reference().result())
    future = asyncio.get_running_loop().create_future()
    watched = weakref.ref(future, lambda dead: print("future gone"))
    del future
    print(watched())
    waiting = weakref.WeakSet()
    for _ in range(3):
        waiting.add(asyncio.create_task(asyncio.sleep(0)))
    print(len(waiting))
    await asyncio.sleep(0.01)
    gc.collect()
    print(len(waiting))
    locks = weakref.WeakValueDictionary()
    lock = locks.setdefault("key", asyncio.Lock())
    async with lock:
        print(list(locks))
    del lock
    print(list(locks))
    for thing in (
            asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(), asyncio.Barrier(2),
            asyncio.Queue(), asyncio.TaskGroup(), asyncio.get_running_loop(), asyncio.timeout(1)):
        print(type(thing).__name__, weakref.ref(thing)() is thing)


asyncio.run(main())
