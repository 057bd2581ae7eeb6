import asyncio
async def main():
    loop = asyncio.get_running_loop(); a = loop.time(); await asyncio.sleep(0.01); b = loop.time()
    print(0.009 < b - a < 0.2, isinstance(a, float))
    order = []
    for i, d in enumerate((0.003, 0.001, 0.002, 0.001)): loop.call_later(d, order.append, i)
    await asyncio.sleep(0.02); print(order)
asyncio.run(main())
