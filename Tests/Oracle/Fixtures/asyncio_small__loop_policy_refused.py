import asyncio
for n in ("get_event_loop_policy", "Protocol", "open_connection", "create_subprocess_exec", "foo_bar"):
    try: getattr(asyncio, n); print("there")
    except NotImplementedError: print("there")
    except AttributeError as e: print(e)
