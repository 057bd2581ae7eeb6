"""What dies when an exception passes a loop, a with, a display or a call that waits."""

import asyncio
class It:
    def __init__(s,n): s.n=n
    def __iter__(s): return s
    def __next__(s): return 1
    def __aiter__(s): return s
    async def __anext__(s): return 1
    def __del__(s): print('del', s.n)
    async def __aenter__(s): return s
    async def __aexit__(s,*a): await asyncio.sleep(0)
    def __enter__(s): return s
    def __exit__(s,*a): pass
async def fail(): await asyncio.sleep(0); raise ValueError
async def main():
    try:
        for x in It('for'): await fail()
    except ValueError: pass
    print(1)
    try:
        async for x in It('afor'): await fail()
    except ValueError: pass
    print(2)
    try:
        async with It('awith'): await fail()
    except ValueError: pass
    print(3)
    try:
        with It('with'): await fail()
    except ValueError: pass
    print(4)
    try:
        print([await fail() for x in It('comp')])
    except ValueError: pass
    print(5)
    try:
        print([It('disp'), await fail()])
    except ValueError: pass
    print(6)
    try:
        print(It('arg'), await fail())
    except ValueError: pass
    print(7)
    try:
        It('attr').n.x[await fail()]
    except AttributeError: pass
    try:
        It('op') + await fail()
    except ValueError: pass
    print(8)
    for x in It('break'):
        await asyncio.sleep(0); break
    print(9)
    async for x in It('abreak'):
        await asyncio.sleep(0); break
    print(10)
    d = {It('key'): 1}
    try: d[It('sub')] = await fail()
    except ValueError: pass
    del d
    print(11)
    try: f'{It("fs")!r} {await fail()}'
    except ValueError: pass
    print(12)
    try: (It('cmp') == await fail())
    except ValueError: pass
    print(13)
    try: It('call').__str__(await fail())
    except ValueError: pass
    print(14)
    try: {It('a'): await fail()}
    except ValueError: pass
    try: {It('s'), await fail()}
    except ValueError: pass
    except ValueError: pass
    print(15)
    async def ret():
        for x in It('ret'):
            await asyncio.sleep(0); return 5
    print(await ret())
    def gen():
        for x in It('gen'): yield x
    g = gen(); next(g); g.close(); print(16)
    g = gen(); next(g)
    try: g.throw(KeyError)
    except KeyError: print('k')
    print(17)
asyncio.run(main())
