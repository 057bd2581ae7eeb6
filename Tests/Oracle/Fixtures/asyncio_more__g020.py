import asyncio, sys
async def main():
    try: await asyncio.sleep(0); raise ValueError('1')
    except ValueError:
        print(sys.exception())
        t = asyncio.create_task(other()); await t
        print(sys.exception())
        await other2()
        print(repr(sys.exception()))
    print(sys.exception())
async def other(): print('other', sys.exception())
async def other2():
    print('other2', sys.exception())
    try: raise KeyError(2)
    except KeyError: await asyncio.sleep(0); print('o2', repr(sys.exception()))
asyncio.run(main())
