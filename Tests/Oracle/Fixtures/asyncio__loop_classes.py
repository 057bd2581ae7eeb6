import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop))
    print(type(loop).__name__, type(loop).__module__)
    print(isinstance(loop.call_soon(print), asyncio.Handle))
asyncio.run(main())
