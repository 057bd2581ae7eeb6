import asyncio
for n in ("get_event_loop_policy", "AbstractEventLoop", "DefaultEventLoopPolicy", "EventLoop", "foo_bar"):
    try: getattr(asyncio, n); print("there")
    except AttributeError as e: print(e)
