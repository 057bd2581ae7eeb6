import asyncio
async def main():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_soon(order.append, 1)
    loop.call_later(0, order.append, 3)
    loop.call_soon(order.append, 2)
    asyncio.create_task(asyncio.sleep(0)).add_done_callback(lambda t: order.append('task'))
    f = loop.create_future()
    f.add_done_callback(lambda _: order.append('f1')); f.add_done_callback(lambda _: order.append('f2'))
    f.set_result(0)
    for i in range(4):
        await asyncio.sleep(0); print(i, order)
asyncio.run(main())
