"""Two tasks wake one another by events, and by a condition."""

import asyncio

ROUNDS = 50_000


async def ping(mine, other):
    for _ in range(ROUNDS):
        await mine.wait()
        mine.clear()
        other.set()


async def turns(condition, state, parity):
    for _ in range(ROUNDS // 2):
        async with condition:
            while state[0] % 2 != parity:
                await condition.wait()
            state[0] += 1
            condition.notify()


async def main():
    first, second = asyncio.Event(), asyncio.Event()
    first.set()
    await asyncio.gather(ping(first, second), ping(second, first))
    condition, state = asyncio.Condition(), [0]
    await asyncio.gather(turns(condition, state, 0), turns(condition, state, 1))
    print(state)


asyncio.run(main())
