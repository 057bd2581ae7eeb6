import asyncio
class Account:
    def __init__(self, name): self.name, self.lock, self.balance = name, asyncio.Lock(), 100
async def transfer(a, b, n):
    async with a.lock:
        await asyncio.sleep(0)
        async with b.lock:
            a.balance -= n; b.balance += n
async def main():
    x, y = Account('x'), Account('y')
    await asyncio.gather(transfer(x, y, 10), transfer(y, x, 20))
    print(x.balance, y.balance)
asyncio.run(main())
