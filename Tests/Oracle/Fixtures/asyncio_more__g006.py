import asyncio
async def main():
    print('cancel before start')
    async def c(): print('never runs')
    t = asyncio.create_task(c()); t.cancel('early')
    try: await t
    except asyncio.CancelledError as e: print(e.args, t)
    print('cancel twice')
    async def d():
        for i in range(3):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError as e: print('caught', i, e.args)
        return 'survived'
    t = asyncio.create_task(d()); await asyncio.sleep(0)
    for i in range(3):
        t.cancel(i); await asyncio.sleep(0)
    print(await t, t.cancelling(), t.uncancel())
    print('cancel done'); print(t.cancel())
    print('cancel self')
    async def me(): asyncio.current_task().cancel('me'); await asyncio.sleep(0); print('no')
    try: await asyncio.create_task(me())
    except asyncio.CancelledError as e: print(e.args)
    async def me2(): asyncio.current_task().cancel('me2'); return 5
    t = asyncio.create_task(me2())
    try: print(await t)
    except asyncio.CancelledError as e: print('me2', e.args, t.cancelled())
asyncio.run(main())
