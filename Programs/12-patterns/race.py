"""A race, and its repair: an await between reading and writing lets others in.

Watch ten deposits become one, and all ten arrive once a lock holds reading and writing together.
"""

import asyncio


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = asyncio.Lock()

    async def deposit(self, amount):
        balance = self.balance
        await asyncio.sleep(1)
        self.balance = balance + amount

    async def deposit_safely(self, amount):
        async with self.lock:
            await self.deposit(amount)


async def main():
    careless, careful = Account(), Account()
    await asyncio.gather(*(careless.deposit(1) for _ in range(10)))
    await asyncio.gather(*(careful.deposit_safely(1) for _ in range(10)))
    print("without a lock:", careless.balance)
    print("with a lock:   ", careful.balance)


asyncio.run(main())

# Question: would the race be there without the `await`?
