import asyncio, types
@types.coroutine
def step():
    x = yield
    return x
async def main():
    print(await step())
    try:
        @types.coroutine
        def bad(): yield 5
        await bad()
    except RuntimeError as e: print(e)
    @types.coroutine
    def fut(f): return (yield from f)
    f = asyncio.Future(); asyncio.get_running_loop().call_soon(f.set_result, 3); print(await fut(f))
asyncio.run(main())
