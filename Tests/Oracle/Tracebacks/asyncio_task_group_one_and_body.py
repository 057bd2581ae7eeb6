import asyncio


async def work():
    raise KeyError("in a child")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        await asyncio.sleep(10)


try:
    asyncio.run(main())
except* KeyError as group:
    print("caught", group.exceptions)
raise SystemExit(1)
