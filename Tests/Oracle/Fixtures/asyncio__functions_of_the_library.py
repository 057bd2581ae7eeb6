"""What CPython has in Python is a function here too."""

import asyncio, inspect, types
print(type(asyncio.sleep), type(asyncio.run), type(asyncio.gather), type(asyncio.wait))
print(isinstance(asyncio.sleep, types.FunctionType), inspect.isfunction(asyncio.sleep))
print(inspect.iscoroutinefunction(asyncio.sleep), asyncio.iscoroutinefunction(asyncio.wait_for), asyncio.iscoroutinefunction(asyncio.gather))
print(inspect.isbuiltin(asyncio.sleep), inspect.isbuiltin(asyncio.get_running_loop), type(asyncio.get_running_loop), type(asyncio.current_task))
print(asyncio.sleep.__name__, asyncio.sleep.__qualname__, asyncio.sleep.__module__)
print(inspect.signature(asyncio.sleep), inspect.signature(asyncio.wait), inspect.signature(asyncio.gather))
print(asyncio.sleep.__defaults__, asyncio.wait.__kwdefaults__)
print(repr(asyncio.sleep).split(' at ')[0], repr(asyncio.get_running_loop))
for n in ('create_task','ensure_future','shield','wait_for','as_completed','timeout','timeout_at','to_thread','run','iscoroutine','isfuture','new_event_loop','set_event_loop','get_event_loop','all_tasks','current_task','eager_task_factory','create_eager_task_factory'):
    f=getattr(asyncio,n); print(n, type(f).__name__, f.__module__, repr(f).split(' at ')[0], inspect.iscoroutinefunction(f))
print(type(asyncio.Queue.put), type(asyncio.Lock.acquire), type(asyncio.Lock().acquire), type(asyncio.Task.cancel), type(asyncio.Future.result))
print(inspect.iscoroutinefunction(asyncio.Queue.put), inspect.iscoroutinefunction(asyncio.Queue().get), asyncio.iscoroutinefunction(asyncio.Event().wait))
print(repr(asyncio.Queue.put).split(' at ')[0], repr(asyncio.Task.cancel))
print(asyncio.Queue.__module__, asyncio.Lock.__module__, asyncio.Task.__module__, asyncio.Future.__module__, asyncio.TaskGroup.__module__, asyncio.Timeout.__module__, asyncio.Runner.__module__, asyncio.Event.__qualname__)
