import asyncio
async def philosopher(n, forks):
    left, right = forks[n], forks[(n + 1) % len(forks)]
    async with left:
        print(n, "has left")
        await asyncio.sleep(0)
        async with right: print(n, "eats")
async def main():
    forks = [asyncio.Lock() for _ in range(5)]
    async with asyncio.TaskGroup() as tg:
        for n in range(5): tg.create_task(philosopher(n, forks), name=f"philosopher {n}")
asyncio.run(main())
