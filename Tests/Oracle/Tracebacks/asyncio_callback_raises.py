import asyncio


def callback():
    raise ValueError("in the callback")


async def main():
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0.01)
    print("main goes on")


asyncio.run(main())
