import asyncio
async def agen():
    try:
        while True:
            x = yield
            print('got', x)
    except GeneratorExit: print('GE'); raise
    except ValueError as e: print('VE', e); yield 'recovered'
    finally: print('fin')
async def main():
    g = agen()
    await g.asend(None); await g.asend(1)
    print(await g.athrow(ValueError('v')))
    try: await g.asend(None)
    except StopAsyncIteration: print('over')
    g = agen(); await anext(g); await g.aclose(); await g.aclose()
    try: await g.asend(3)
    except StopAsyncIteration: print('closed')
    g = agen()
    try: await g.asend(3)
    except TypeError as e: print(e)
    a = g.asend(None); b = g.asend(None)
    await a
    try: await a
    except RuntimeError as e: print(e)
    async def ign():
        try: yield 1
        finally: yield 2
    h = ign(); await anext(h)
    try: await h.aclose()
    except RuntimeError as e: print(e)
    async def running():
        yield await anext(r)
    r = running()
    try: await anext(r)
    except RuntimeError as e: print(e)
asyncio.run(main())
