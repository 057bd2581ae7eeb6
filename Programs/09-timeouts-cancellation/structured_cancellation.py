"""When one task of a group fails, the others are cancelled, and the failure comes out of the block.

Watch the patient one clean up before the error is seen outside.
"""

import asyncio


async def patient():
    try:
        await asyncio.sleep(60)
        print("never printed")
    finally:
        print("the patient one cleans up")


async def hasty():
    await asyncio.sleep(2)
    raise ValueError("out of paper")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(patient())
            group.create_task(hasty())
    except* ValueError as errors:
        print("the group failed:", errors.exceptions[0])


asyncio.run(main())

# Question: why can nobody see the error before the clean-up is over?
