import asyncio
async def main():
    async for x in agen(): print(x)
async def agen():
    yield 1
    raise OSError(2, "No such thing", "file.txt")
asyncio.run(main())
