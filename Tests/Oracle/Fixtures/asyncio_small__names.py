import asyncio
print(sorted(n for n in asyncio.__all__ if n[0].islower())[:10], len(asyncio.__all__) >= 98)
for n in ("Lock", "run", "foo", "Taskgroup", "sleeep"):
    try: print(getattr(asyncio, n).__name__)
    except AttributeError as e: print(e)
from asyncio import run, sleep, Queue, TaskGroup, CancelledError, TimeoutError
print(TimeoutError is __builtins__.TimeoutError, CancelledError.__mro__[1].__name__)
