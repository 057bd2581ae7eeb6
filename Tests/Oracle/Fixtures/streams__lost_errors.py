"""Errors of streams that nobody looks at."""

import asyncio


async def read(reader):
    await reader.readexactly(10)


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"short")
    reader.feed_eof()
    task = asyncio.create_task(read(reader))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    await asyncio.gather(read(reader), return_exceptions=True)
    print("end")


asyncio.run(main())
