import asyncio
async def g():
    try:
        yield 1
        yield 2
    finally:
        print('gen cleanup'); await asyncio.sleep(0); print('gen cleaned')
async def bad():
    try: yield 1
    finally: raise ValueError('in gen')
async def main():
    global x, y
    x = g(); print(await anext(x))
    y = bad(); print(await anext(y))
asyncio.run(main())
print('end')
