"""What exceptions that leave run() keep alive."""

import asyncio
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def main():
    d = D('main')
    raise ValueError('x')
try: asyncio.run(main())
except ValueError as e: print('caught', e)
print('after')
async def main2():
    d = D('main2')
    t = asyncio.create_task(inner())
    try: await t
    except ValueError: print('inner failed')
    del t
    print('end main2')
async def inner():
    d = D('inner')
    raise ValueError('y')
asyncio.run(main2())
print('end')
