import asyncio
async def sub(): return 1
async def main():
    sub()
    x = sub(); x = None
    asyncio.create_task(sub)
try: asyncio.run(main())
except TypeError as e: print(str(e)[:35])
async def m2():
    await 5
try: asyncio.run(m2())
except TypeError as e: print(e)
async def m3():
    await sub
try: asyncio.run(m3())
except TypeError as e: print(e)
async def m4():
    r = sub() + 1
try: asyncio.run(m4())
except TypeError as e: print(e)
async def m5():
    print(sub().x)
try: asyncio.run(m5())
except AttributeError as e: print(e)
async def m6():
    for i in sub(): pass
try: asyncio.run(m6())
except TypeError as e: print(e)
async def m7():
    a, b = sub()
try: asyncio.run(m7())
except TypeError as e: print(e)
async def m8():
    await asyncio.gather([sub(), sub()])
try: asyncio.run(m8())
except TypeError as e: print(e)
