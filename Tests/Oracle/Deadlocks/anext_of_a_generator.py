import asyncio
async def numbers(q):
    while True: yield await q.get()
async def main():
    q = asyncio.Queue()
    g = numbers(q)
    print(await anext(g))
asyncio.run(main())
