import asyncio
async def main():
    x = 5
    def inner():
        nonlocal x
        x += 1
        return asyncio.get_running_loop()
    print(inner() is asyncio.get_event_loop(), x)
    match await asyncio.sleep(0, {'k': [1, 2]}):
        case {'k': [a, b]} if await asyncio.sleep(0, a < b): print('matched', a, b)
    with open('/dev/null') as fh: await asyncio.sleep(0)
    assert await asyncio.sleep(0, True), await asyncio.sleep(0, 'msg')
    try: assert await asyncio.sleep(0, False), await asyncio.sleep(0, 'msg')
    except AssertionError as e: print(e)
    d = {await asyncio.sleep(0, 'k'): await asyncio.sleep(0, 'v'), **(await asyncio.sleep(0, {'z': 1}))}
    print(d, f"{await asyncio.sleep(0, 3.14159):.2f}", await asyncio.sleep(0, 1) if await asyncio.sleep(0, 1) else 2)
    global g; g = await asyncio.sleep(0, 'G'); del d['k']; print(g, d, (y := await asyncio.sleep(0, 8)), y)
    for i in await asyncio.sleep(0, range(2)): print(i)
    while await asyncio.sleep(0, x) > 5: x -= 1
    raise await asyncio.sleep(0, ValueError('raised value')) from await asyncio.sleep(0, KeyError('cause'))
asyncio.run(main())
