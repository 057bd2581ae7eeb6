import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"line\n")
    reader.readline()
    asyncio.open_connection("127.0.0.1", 1)
    line = reader.readline()
    print(line.strip())


asyncio.run(main())
