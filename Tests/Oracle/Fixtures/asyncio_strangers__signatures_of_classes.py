import asyncio, inspect
for c in (asyncio.Lock, asyncio.Queue, asyncio.Semaphore, asyncio.Condition, asyncio.Barrier, asyncio.Runner, asyncio.Future, asyncio.Task, asyncio.TaskGroup, asyncio.Event):
    print(c.__name__, inspect.signature(c))
