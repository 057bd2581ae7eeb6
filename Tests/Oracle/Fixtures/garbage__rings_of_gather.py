"""Rings through tracebacks: gathering futures and exceptions in the context of others."""

import asyncio, gc, weakref
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
async def fail():
    await asyncio.sleep(0)
    raise ValueError(3)
async def w1():
    d = D("w1")
    x12 = asyncio.gather(fail())
    try:
        await x12
    except ValueError as error:
        raise KeyError("s22")
async def main():
    try: await w1()
    except KeyError: print("caught")
    print("go on")
asyncio.run(main())
print("collect")
gc.collect()
print("end")
def two():
    d = D("two")
    try: 1/0
    except ZeroDivisionError as e: l = [e]
    raise KeyError(3)
try: two()
except KeyError: print("caught")
print("collect")
gc.collect()
print("end")
