import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def h(loop, ctx):
        print('handler', ctx['message'], {k: type(v).__name__ for k, v in ctx.items()})
    loop.set_exception_handler(h)
    print(loop.get_exception_handler() is h)
    async def bad(): raise ValueError('lost')
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    del t
    def cb(): 1/0
    loop.call_soon(cb)
    await asyncio.sleep(0)
    f = loop.create_future(); f.set_exception(KeyError('k')); del f
    loop.call_exception_handler({'message': 'own', 'x': 1})
    def h2(loop, ctx): raise RuntimeError('handler fails')
    loop.set_exception_handler(h2)
    loop.call_exception_handler({'message': 'own2'})
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'own3', 'a': [1], 'b': 'two'})
    try: loop.set_exception_handler(5)
    except TypeError as e: print(e)
    loop.default_exception_handler({'message': 'direct', 'exception': ValueError(3)})
    loop.call_exception_handler({})
asyncio.run(main())
