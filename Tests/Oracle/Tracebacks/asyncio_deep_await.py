import asyncio


async def nested(depth):
    if depth == 0:
        await asyncio.sleep(0)
        raise ValueError("bottom")
    await nested(depth - 1)


asyncio.run(nested(6))
