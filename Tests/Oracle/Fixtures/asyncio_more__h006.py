import asyncio
async def main():
    f = asyncio.Future()
    try: f.foo = 1; print(f.foo, f.__dict__)
    except AttributeError as e: print(e)
    t = asyncio.current_task(); t.request_id = 7; print(asyncio.current_task().request_id)
    for n in ('nosuch', 'set_results', 'add_done_callbak'):
        try: getattr(f, n)
        except AttributeError as e: print(e)
    try: asyncio.slep(1)
    except AttributeError as e: print(e)
    try: asyncio.Lock().aquire()
    except AttributeError as e: print(e)
    print([n for n in dir(f) if not n.startswith('_')])
    print([n for n in dir(t) if not n.startswith('_')])
asyncio.run(main())
asyncio.creat_task
