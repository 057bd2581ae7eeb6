import asyncio


async def coro_a():
    print("A")


async def coro_b():
    print("B")


async def main():
    task_b = asyncio.create_task(coro_b())
    for _ in range(3):
        await coro_a()
    await task_b


asyncio.run(main())
