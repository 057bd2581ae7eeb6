import asyncio
async def outer():
    try:
        async with asyncio.timeout(0.02):
            async with asyncio.timeout(0.01):
                await asyncio.sleep(1)
    except TimeoutError as e:
        c = e.__cause__; print(type(c).__name__, type(c.__context__).__name__)
async def same():
    loop = asyncio.get_running_loop(); when = loop.time() + 0.01
    try:
        async with asyncio.timeout_at(when) as a:
            async with asyncio.timeout_at(when) as b: await asyncio.sleep(1)
    except TimeoutError: print(a.expired(), b.expired())
async def past():
    try:
        async with asyncio.timeout(-1) as t: print('body'); await asyncio.sleep(0); print('no')
    except TimeoutError: print('past', t.expired())
    async with asyncio.timeout(-1) as t: print('no await')
    print(t.expired())
async def main():
    await outer(); await same(); await past()
asyncio.run(main())
