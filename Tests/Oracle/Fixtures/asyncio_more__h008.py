import asyncio, traceback
async def deep(n):
    if n: await deep(n - 1)
    else: raise RuntimeError('deep')
async def main():
    t = asyncio.create_task(deep(2))
    try: await t
    except RuntimeError as e:
        print([f.name for f in traceback.extract_tb(e.__traceback__)])
        traceback.print_exc(limit=1)
        print(''.join(traceback.format_exception_only(e)), end='')
    try:
        await asyncio.gather(deep(0), deep(1))
    except RuntimeError as e: traceback.print_exc()
    r = await asyncio.gather(deep(0), return_exceptions=True)
    traceback.print_exception(r[0])
asyncio.run(main())
