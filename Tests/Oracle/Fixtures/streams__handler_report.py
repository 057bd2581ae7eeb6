"""The report of a handler that fails, as it is printed."""

import asyncio


class Rejected(Exception):
    pass


def check(line):
    if not line.startswith(b"please"):
        raise Rejected(line)


async def handle(reader, writer):
    check(await reader.readline())


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"now\n")
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
