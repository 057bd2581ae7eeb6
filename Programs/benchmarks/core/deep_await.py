"""`sleep(0)` at the bottom of five hundred nested awaits, ten thousand times."""

import asyncio


async def nested(depth):
    if depth == 0:
        for _ in range(10000):
            await asyncio.sleep(0)
        return 0
    return 1 + await nested(depth - 1)


print(asyncio.run(nested(500)))
