import asyncio


async def lines(reader):
    async for line in reader:
        print(line)


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\nhalf")
    await lines(reader)


asyncio.run(main())
