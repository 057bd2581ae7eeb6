import asyncio
order = []
async def w(l, n):
    for _ in range(2):
        async with l: order.append(n); await asyncio.sleep(0)
async def main():
    l = asyncio.Lock(); await asyncio.gather(*[w(l, i) for i in range(3)]); print(order)
asyncio.run(main())
