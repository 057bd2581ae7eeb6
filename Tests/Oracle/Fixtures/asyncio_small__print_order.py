import asyncio
async def a(n):
    for i in range(2): print(n, i); await asyncio.sleep(0)
async def main():
    t = [asyncio.create_task(a(x)) for x in "abc"]
    print("created"); await asyncio.sleep(0); print("main"); await asyncio.gather(*t)
asyncio.run(main())
