import asyncio


async def main():
    asyncio.current_task().set_result(1)


asyncio.run(main())
