"""Tasks of the library's coroutines show where they stand."""

import asyncio


def show(task):
    text = repr(task)
    before, at, after = text.partition(" at /")
    print(before, at, after[after.rindex("/asyncio/") if "/asyncio/" in after else 0:])


async def main():
    reader = asyncio.StreamReader()
    for read in reader.readline, lambda: reader.read(5), lambda: reader.readexactly(3), reader.readuntil:
        task = asyncio.create_task(read())
        show(task)
        await asyncio.sleep(0)
        show(task)
        reader.feed_data(b"abc\n")
        await task
        show(task)
        await reader.read(10) if reader._buffer else None
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    show(task)
    task.cancel()
    await asyncio.wait([task])
    show(task)
    process = await asyncio.create_subprocess_exec("sleep", "0.05")
    task = asyncio.create_task(process.wait())
    await asyncio.sleep(0)
    show(task)
    await task
    show(task)


asyncio.run(main())
