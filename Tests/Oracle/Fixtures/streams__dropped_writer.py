"""A writer that nobody holds closes its connection."""

import asyncio


async def main():
    ended = asyncio.Event()

    async def handle(reader, writer):
        print("server read", await reader.read())
        ended.set()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    async def visit():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"bye")

    await visit()
    await ended.wait()

    async def forgets(reader, writer):
        writer.write(b"forgotten")

    other = await asyncio.start_server(forgets, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", other.sockets[0].getsockname()[1])
    print(await asyncio.wait_for(reader.read(), 1))
    writer.close()
    server.close()
    other.close()
    await asyncio.wait_for(server.wait_closed(), 1)
    print("both closed")


asyncio.run(main())
