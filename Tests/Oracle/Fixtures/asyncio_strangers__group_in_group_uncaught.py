"""An uncaught group with a note, through tasks and groups."""

import asyncio
async def inner():
    await asyncio.sleep(0)
    raise LookupError("deep")
async def middle(): return await inner()
async def outer():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(middle(), name="mid")
        tg.create_task(asyncio.sleep(1))
async def main():
    try:
        await outer()
    except* LookupError as eg:
        eg.add_note("noted")
        raise
asyncio.run(main())
