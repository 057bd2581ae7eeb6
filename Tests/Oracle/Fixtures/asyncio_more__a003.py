import asyncio
async def worker(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise ValueError(n) from e
    finally:
        print('fin', n)
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            for i in range(3): tg.create_task(worker(i + 1), name=f'w{i}')
            await asyncio.sleep(0.01)
            raise KeyError('boom')
    except* KeyError as eg:
        print('K', eg.exceptions, repr(eg))
    except* ValueError as eg:
        print('V', eg.exceptions, [repr(e.__cause__) for e in eg.exceptions])
asyncio.run(main())
