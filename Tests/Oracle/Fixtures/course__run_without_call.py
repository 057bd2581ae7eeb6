"""Mistake: giving `run`, `create_task` or `gather` the function instead of calling it.

Watch what each of them says.
"""

import asyncio


async def work():
    return 1


async def main():
    for mistake in (
        lambda: asyncio.create_task(work),
        lambda: asyncio.gather(work),
        lambda: asyncio.gather([]),
    ):
        try:
            mistake()
        except TypeError as error:
            print(str(error).split(" at 0x")[0])


asyncio.run(main())
try:
    asyncio.run(main)
except ValueError as error:
    print(str(error).split(" at 0x")[0])
