import asyncio
from asyncio import exceptions, tasks, locks
print(exceptions.CancelledError is asyncio.CancelledError, tasks.Task, locks.Lock())if 0 else None
import asyncio.events as ev
import asyncio.futures, asyncio.locks
print(ev.get_event_loop_policy is asyncio.get_event_loop_policy, asyncio.futures.Future is asyncio.Future)
try:
    from asyncio.tasks import nothing
except ImportError as e: print(str(e).split(" (")[0])
try: asyncio.tasks.nothing
except AttributeError as e: print(e)
try: import asyncio.nothing
except ModuleNotFoundError as e: print(e)
try: asyncio.nothing
except AttributeError as e: print(e)
print(asyncio.tasks.__name__, asyncio.runners.run is asyncio.run, asyncio.timeouts.timeout is asyncio.timeout)
from asyncio.tasks import *
print(gather)
def f():
    try: raise asyncio.exceptions.CancelledError("x")
    except asyncio.CancelledError as e: return repr(e)
print(f())
