import asyncio
async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    print(await answer)
try:
    asyncio.run(main())
except BaseException:
    print("swallowed")
finally:
    print("finally")
