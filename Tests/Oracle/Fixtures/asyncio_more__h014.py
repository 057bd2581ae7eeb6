import asyncio
async def main():
    loop = asyncio.get_running_loop()
    ctxs = []
    loop.set_exception_handler(lambda l, c: ctxs.append(c))
    async def bad(): raise ValueError('x')
    t = asyncio.create_task(bad(), name='lost'); await asyncio.sleep(0); await asyncio.sleep(0); del t
    f = loop.create_future(); f.set_exception(KeyError('f')); del f
    loop.call_soon(lambda: 1 / 0); await asyncio.sleep(0)
    for c in ctxs: print(sorted(c), c['message'].split(' at ')[0].split('0x')[0], repr(c['exception']))
    async def ag():
        try: yield 1
        finally: raise OSError('in close')
    g = ag(); await anext(g); del g; await asyncio.sleep(0); await asyncio.sleep(0)
    print(len(ctxs), sorted(ctxs[-1]), ctxs[-1]['message'].split(' object')[0])
asyncio.run(main())
