import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    for c in asyncio.as_completed([asyncio.sleep(0, 1), f]):
        print(await c)
asyncio.run(main())
