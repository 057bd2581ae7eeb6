import asyncio
async def child():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('child cancelled')
        await asyncio.sleep(0.01)
        print('child cleaned')
        raise
async def parent():
    t = asyncio.create_task(child())
    try: await asyncio.shield(t)
    except asyncio.CancelledError:
        print('parent cancelled', t.done())
        t.cancel()
        try: await t
        except asyncio.CancelledError: print('child done', t.cancelled())
        raise
async def main():
    p = asyncio.create_task(parent())
    await asyncio.sleep(0.01)
    p.cancel('why')
    try: await p
    except asyncio.CancelledError as e: print(e.args, p.cancelled())
asyncio.run(main())
