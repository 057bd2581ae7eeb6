import asyncio
async def ticker(n, out):
    for i in range(n):
        out.append(i); await asyncio.sleep(0)
async def main():
    a, b = [], []
    async with asyncio.TaskGroup() as tg:
        tg.create_task(ticker(3, a)); tg.create_task(ticker(5, b))
    print(a, b)
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(asyncio.sleep(0.01 * i, i)) for i in range(3)]
    print([t.result() for t in ts])
    async def nested():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(0)); 
            raise KeyError('n')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(nested()); tg.create_task(nested())
    except* KeyError as eg:
        def show(e, d=0):
            print(' ' * d + type(e).__name__, e.args[0] if not isinstance(e, BaseExceptionGroup) else e.message)
            for x in getattr(e, 'exceptions', ()): show(x, d + 2)
        show(eg)
asyncio.run(main())
